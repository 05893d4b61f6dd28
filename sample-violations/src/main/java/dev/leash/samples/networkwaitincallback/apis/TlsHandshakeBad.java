package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import javax.net.ssl.SSLSocket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A handshake is a conversation. */
public class TlsHandshakeBad extends UIApplicationDelegateAdapter {
  private final SSLSocket socket;

  TlsHandshakeBad(SSLSocket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      socket.startHandshake();
    } catch (IOException e) {
      System.err.println("no session");
    }
  }
}
