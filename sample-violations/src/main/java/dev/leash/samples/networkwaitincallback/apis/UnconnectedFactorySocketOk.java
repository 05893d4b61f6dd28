package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.Socket;
import javax.net.SocketFactory;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Creates a socket and does not connect it. */
public class UnconnectedFactorySocketOk extends UIApplicationDelegateAdapter {
  Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    SocketFactory factory = SocketFactory.getDefault();
    try {
      socket = factory.createSocket();
    } catch (IOException e) {
      socket = null;
    }
  }
}
