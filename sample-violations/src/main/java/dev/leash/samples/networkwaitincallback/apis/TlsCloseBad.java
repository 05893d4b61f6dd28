package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import javax.net.ssl.SSLSocket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Closing a TLS socket sends a goodbye, and hangs behind a full send buffer. */
public class TlsCloseBad extends UIApplicationDelegateAdapter {
  private final SSLSocket socket;

  TlsCloseBad(SSLSocket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      socket.close();
    } catch (IOException e) {
      System.err.println("not closed");
    }
  }
}
