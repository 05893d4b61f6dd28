package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Connects with no timeout. */
public class ConnectBad extends UIApplicationDelegateAdapter {
  private final Socket socket = new Socket();
  private final SocketAddress server;

  ConnectBad(SocketAddress server) {
    this.server = server;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      socket.connect(server);
    } catch (IOException e) {
      System.err.println("no connection");
    }
  }
}
