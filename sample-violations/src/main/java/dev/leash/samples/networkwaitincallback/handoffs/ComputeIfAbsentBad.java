package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A missing entry is computed at once. */
public class ComputeIfAbsentBad extends UIApplicationDelegateAdapter {
  private final Map<String, Socket> sockets = new HashMap<>();
  Socket control;

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    control = sockets.computeIfAbsent("sync.example.org", this::connect);
  }

  private Socket connect(String host) {
    try {
      // step #a
      return new Socket(host, 7000);
    } catch (IOException e) {
      return null;
    }
  }
}
