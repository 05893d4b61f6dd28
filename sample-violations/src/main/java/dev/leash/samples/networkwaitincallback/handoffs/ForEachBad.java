package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** {@code forEach} calls its lambda at once. */
public class ForEachBad extends UIApplicationDelegateAdapter {
  private final List<String> hosts;
  Socket socket;

  ForEachBad(List<String> hosts) {
    this.hosts = hosts;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    hosts.forEach(this::connect);
  }

  private void connect(String host) {
    try {
      // step #a
      socket = new Socket(host, 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
