package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Later on the main thread is still on the watched thread. */
public class DispatchMainLaterBad extends UIApplicationDelegateAdapter {
  private final DispatchQueue main = DispatchQueue.getMainQueue();
  InputStream answer;

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK #a
    main.async(this::connect);
  }

  private void connect() {
    try {
      // step #a
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }
}
