package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** A thread that waits for an HTTP answer, and a {@code stop} that interrupts it. */
public class HttpInterruptBad extends Thread {
  private final URL url;

  public HttpInterruptBad(URL url) {
    this.url = url;
  }

  @Override
  public void run() {
    // expect warning LEASH_INEFFECTIVE_CANCEL
    try (InputStream in = url.openConnection().getInputStream()) {
      System.out.println(in.available());
    } catch (IOException e) {
      System.err.println("no answer");
    }
  }

  public void halt() {
    interrupt();
  }
}
