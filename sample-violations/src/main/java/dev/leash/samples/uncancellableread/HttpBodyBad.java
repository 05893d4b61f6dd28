package dev.leash.samples.uncancellableread;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The body of a download, without a read time-out. */
public class HttpBodyBad implements Runnable {
  private final URL from;
  private final File to;

  public HttpBodyBad(URL from, File to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public void run() {
    try {
      HttpURLConnection connection = (HttpURLConnection) from.openConnection();
      connection.setConnectTimeout(5000);
      InputStream in = connection.getInputStream();
      try (OutputStream out = new FileOutputStream(to)) {
        byte[] buffer = new byte[8192];
        int count;
        // expect warning LEASH_UNCANCELLABLE_READ
        while ((count = in.read(buffer)) != -1) {
          out.write(buffer, 0, count);
        }
      }
    } catch (IOException e) {
      System.err.println("not downloaded");
    }
  }
}
