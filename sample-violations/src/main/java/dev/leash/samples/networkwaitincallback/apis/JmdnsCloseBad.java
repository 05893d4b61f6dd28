package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import javax.jmdns.JmDNS;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** JmDNS says goodbye to every neighbour, which takes it seconds. */
public class JmdnsCloseBad extends UIApplicationDelegateAdapter {
  private final JmDNS discovery;

  JmdnsCloseBad(JmDNS discovery) {
    this.discovery = discovery;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK
      discovery.close();
    } catch (IOException e) {
      System.err.println("not closed");
    }
  }
}
