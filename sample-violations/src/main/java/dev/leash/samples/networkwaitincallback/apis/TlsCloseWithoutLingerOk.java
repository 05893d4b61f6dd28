package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import javax.net.ssl.SSLSocket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** With linger on and zero the socket is dropped at once, without a goodbye. */
public class TlsCloseWithoutLingerOk extends UIApplicationDelegateAdapter {
  private final SSLSocket socket;

  TlsCloseWithoutLingerOk(SSLSocket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      System.err.println("not closed");
    }
  }
}
