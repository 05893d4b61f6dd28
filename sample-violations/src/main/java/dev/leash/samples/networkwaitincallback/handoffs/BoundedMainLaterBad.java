package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Later, and bounded: one step milder again. */
public class BoundedMainLaterBad extends UIApplicationDelegateAdapter {
  private final Socket socket = new Socket();
  private final SocketAddress server;

  BoundedMainLaterBad(SocketAddress server) {
    this.server = server;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect note LEASH_NETWORK_WAIT_IN_CALLBACK #a
    DispatchQueue.getMainQueue().async(this::connect);
  }

  private void connect() {
    try {
      // step #a
      socket.connect(server, 2000);
    } catch (IOException e) {
      System.err.println("no connection");
    }
  }
}
