package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;

/** A time limit from a system property that hardly anybody sets. */
public class SystemPropertyTimeoutBad implements Runnable {
  private static final int LIMIT = Integer.getInteger("news.timeout", 0);

  @Override
  public void run() {
    try {
      URLConnection news = URI.create("https://news.example.org/all").toURL().openConnection();
      news.setConnectTimeout(1000);
      news.setReadTimeout(LIMIT);
      try (InputStream in = news.getInputStream()) {
        // expect warning LEASH_UNCANCELLABLE_READ
        for (int b = in.read(); b >= 0; b = in.read()) {
          System.out.write(b);
        }
      }
    } catch (IOException e) {
      System.err.println("no news");
    }
  }
}
