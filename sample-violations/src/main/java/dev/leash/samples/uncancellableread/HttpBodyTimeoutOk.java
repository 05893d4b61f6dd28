package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Both time-outs are set: silence ends the download. */
public class HttpBodyTimeoutOk implements Runnable {
  private final URL url;
  private long length;

  public HttpBodyTimeoutOk(URL url) {
    this.url = url;
  }

  @Override
  public void run() {
    try {
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(5000);
      connection.setReadTimeout(15_000);
      try (InputStream in = connection.getInputStream()) {
        while (in.read() != -1) {
          length++;
        }
      }
    } catch (IOException e) {
      System.err.println("stopped after " + length);
    }
  }
}
