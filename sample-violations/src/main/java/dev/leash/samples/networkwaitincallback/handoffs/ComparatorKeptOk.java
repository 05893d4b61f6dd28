package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.net.Socket;
import java.util.TreeSet;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The lambda is kept by what is made of it; nothing calls it. */
public class ComparatorKeptOk extends UIApplicationDelegateAdapter {
  private TreeSet<String> hosts;

  @Override
  public void didEnterBackground(UIApplication application) {
    hosts = new TreeSet<>((a, b) -> distance(a) - distance(b));
  }

  private static int distance(String host) {
    try (Socket socket = new Socket(host, 7000)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      return 0;
    }
  }

  TreeSet<String> hosts() {
    return hosts;
  }
}
