package dev.leash.samples.ineffectivecancel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Who closes what openStream gave tries nothing: there is nothing to close before it returns. */
public class OpenedThenClosedOk {
  private Reader words;

  public void load(String address) {
    new Thread(() -> open(address)).start();
  }

  private void open(String address) {
    try {
      words =
          new BufferedReader(
              new InputStreamReader(
                  URI.create(address).toURL().openStream(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      System.err.println("no words");
    }
  }

  public void close() throws IOException {
    if (words != null) {
      words.close();
    }
  }
}
