package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.net.Socket;
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
      uploader.interrupt();
    }
  }

  static class Uploader extends Thread {
    volatile int answer;

    @Override
    public void run() {
      try (Socket socket = new Socket("sync.example.org", 7000)) {
        answer = socket.getInputStream().read();
      } catch (IOException e) {
        answer = -1;
      }
    }
  }
}
