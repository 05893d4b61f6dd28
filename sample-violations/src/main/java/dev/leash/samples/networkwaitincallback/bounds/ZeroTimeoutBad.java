package dev.leash.samples.networkwaitincallback.bounds;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Zero is not short: it means for ever. */
public class ZeroTimeoutBad extends UIApplicationDelegateAdapter {
  private static final int NONE = 0;
  private final Socket socket = new Socket();
  private final SocketAddress server;

  ZeroTimeoutBad(SocketAddress server) {
    this.server = server;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      socket.connect(server, NONE);
    } catch (IOException e) {
      System.err.println("no connection");
    }
  }
}
