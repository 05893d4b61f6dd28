package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Joins the thread: for ever, for two seconds, for eight. */
public class JoinBad extends UIApplicationDelegateAdapter {
  private final Thread worker = new Thread(JoinBad::connect);

  @Override
  public void didBecomeActive(UIApplication application) {
    worker.start();
  }

  @Override
  public void willResignActive(UIApplication application) {
    try {
      // expect note LEASH_THREAD_WAIT_IN_CALLBACK
      worker.join(2000);
    } catch (InterruptedException e) {
      worker.interrupt();
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK
      worker.join();
    } catch (InterruptedException e) {
      worker.interrupt();
    }
  }

  @Override
  public void willTerminate(UIApplication application) {
    try {
      // expect warning LEASH_THREAD_WAIT_IN_CALLBACK
      worker.join(8000);
    } catch (InterruptedException e) {
      worker.interrupt();
    }
  }

  private static void connect() {
    try (Socket socket = new Socket("sync.example.org", 7000)) {
      socket.setKeepAlive(false);
    } catch (IOException e) {
      System.err.println("no connection");
    }
  }
}
