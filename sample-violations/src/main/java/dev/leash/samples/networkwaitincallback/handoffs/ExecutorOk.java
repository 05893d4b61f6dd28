package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** An executor's thread waits, the callback does not. */
public class ExecutorOk extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  private volatile Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    workers.execute(this::connect);
    workers.submit(() -> connect());
  }

  private void connect() {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  boolean connected() {
    return socket != null;
  }
}
