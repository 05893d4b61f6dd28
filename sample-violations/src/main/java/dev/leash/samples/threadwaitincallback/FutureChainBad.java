package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The last stage computes, but it comes after one that waits for the network. */
public class FutureChainBad extends UIApplicationDelegateAdapter {
  private Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_THREAD_WAIT_IN_CALLBACK
    CompletableFuture.runAsync(this::connect).thenRun(() -> System.out.println("saved")).join();
  }

  private void connect() {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean connected() {
    return socket != null;
  }
}
