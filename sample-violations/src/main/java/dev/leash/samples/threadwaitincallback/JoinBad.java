package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
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
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void willTerminate(UIApplication application) {
    try {
      // expect warning LEASH_THREAD_WAIT_IN_CALLBACK
      worker.join(8000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void connect() {
    try (InputStream answer = new URL("https://sync.example.org/").openStream()) {
      System.out.println(answer.available());
    } catch (IOException e) {
      System.err.println("no connection");
    }
  }
}
