package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.concurrent.CompletableFuture;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The last stage computes, but it comes after one that waits for the network. */
public class FutureChainBad extends UIApplicationDelegateAdapter {
  private InputStream answer;

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_THREAD_WAIT_IN_CALLBACK
    CompletableFuture.runAsync(this::connect).thenRun(() -> System.out.println("saved")).join();
  }

  private void connect() {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean connected() {
    return answer != null;
  }
}
