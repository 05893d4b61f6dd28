package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** An executor's thread waits, the callback does not. */
public class ExecutorOk extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  private volatile InputStream answer;

  @Override
  public void didEnterBackground(UIApplication application) {
    workers.execute(this::connect);
    workers.submit(() -> connect());
  }

  private void connect() {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }

  boolean connected() {
    return answer != null;
  }
}
