package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
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
    try (InputStream answer = new URL("https://" + host).openStream()) {
      return answer.available();
    } catch (IOException e) {
      return 0;
    }
  }

  TreeSet<String> hosts() {
    return hosts;
  }
}
