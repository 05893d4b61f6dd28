package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.Socket;
import javax.net.SocketFactory;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A socket factory connects before it returns. */
public class FactoryConnectBad extends UIApplicationDelegateAdapter {
  Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    SocketFactory factory = SocketFactory.getDefault();
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      socket = factory.createSocket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
