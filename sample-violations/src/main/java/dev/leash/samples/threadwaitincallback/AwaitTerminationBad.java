package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Waits up to ten seconds for the pool's network tasks. */
public class AwaitTerminationBad extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();

  @Override
  public void didBecomeActive(UIApplication application) {
    workers.execute(AwaitTerminationBad::connect);
  }

  private static void connect() {
    try (InputStream answer = new URL("https://sync.example.org/").openStream()) {
      System.out.println(answer.available());
    } catch (IOException e) {
      System.err.println("no connection");
    }
  }

  @Override
  public void willTerminate(UIApplication application) {
    workers.shutdown();
    try {
      // expect warning LEASH_THREAD_WAIT_IN_CALLBACK
      workers.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      workers.shutdown();
    }
  }
}
