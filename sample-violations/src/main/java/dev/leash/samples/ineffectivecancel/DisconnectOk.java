package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Until the answer begins, {@code disconnect} ends the wait for it. */
public class DisconnectOk implements Runnable {
  private final HttpURLConnection connection;

  public DisconnectOk(URL url) throws IOException {
    connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(5000);
  }

  @Override
  public void run() {
    try {
      System.out.println(connection.getResponseCode());
    } catch (IOException e) {
      System.err.println("no answer");
    }
  }

  public void stop() {
    connection.disconnect();
  }
}
