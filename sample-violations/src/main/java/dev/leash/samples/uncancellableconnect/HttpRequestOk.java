package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** An HTTP request is no socket that one could close. */
public class HttpRequestOk implements Runnable {
  @Override
  public void run() {
    try {
      URL url = new URL("https://example.org/ping");
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      System.out.println(connection.getResponseCode());
    } catch (IOException e) {
      System.err.println("offline");
    }
  }
}
