package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** {@code disconnect} waits for the thread that reads the body. */
public class DisconnectBad implements Runnable {
  private final HttpURLConnection connection;

  public DisconnectBad(URL url) throws IOException {
    connection = (HttpURLConnection) url.openConnection();
  }

  @Override
  public void run() {
    try {
      InputStream body = connection.getInputStream();
      byte[] buffer = new byte[4096];
      // expect warning LEASH_INEFFECTIVE_CANCEL
      while (body.read(buffer) != -1) {
        Thread.yield();
      }
    } catch (IOException e) {
      System.err.println("stream ends");
    }
  }

  public void stop() {
    connection.disconnect();
  }
}
