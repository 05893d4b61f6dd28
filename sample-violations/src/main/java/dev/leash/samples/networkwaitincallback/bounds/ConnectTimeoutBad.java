package dev.leash.samples.networkwaitincallback.bounds;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A time-out makes it milder, not right. */
public class ConnectTimeoutBad extends UIApplicationDelegateAdapter {
  private final Socket socket = new Socket();
  private final SocketAddress server;

  ConnectTimeoutBad(SocketAddress server) {
    this.server = server;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK
      socket.connect(server, 2000);
    } catch (IOException e) {
      System.err.println("no connection");
    }
  }
}
