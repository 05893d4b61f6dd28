package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.io.OutputStream;
import javax.net.ssl.SSLSocket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A TLS stream may have to hear from the peer before it can send. */
public class TlsWriteBad extends UIApplicationDelegateAdapter {
  private final SSLSocket socket;

  TlsWriteBad(SSLSocket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      OutputStream out = socket.getOutputStream();
      // expect note LEASH_NETWORK_WAIT_IN_CALLBACK
      out.write(1);
    } catch (IOException e) {
      System.err.println("not sent");
    }
  }
}
