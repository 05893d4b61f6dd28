package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The thread is a subclass with a {@code run} of its own. */
public class JoinSubclassBad extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    Uploader uploader = new Uploader();
    uploader.start();
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK
      uploader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static class Uploader extends Thread {
    volatile int answer;

    @Override
    public void run() {
      try (InputStream stream = new URL("https://sync.example.org/").openStream()) {
        answer = stream.available();
      } catch (IOException e) {
        answer = -1;
      }
    }
  }
}
