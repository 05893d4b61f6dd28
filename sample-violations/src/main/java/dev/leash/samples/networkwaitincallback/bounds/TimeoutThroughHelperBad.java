package dev.leash.samples.networkwaitincallback.bounds;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The caller chooses the time-out: one is bounded, the other is not. */
public class TimeoutThroughHelperBad extends UIApplicationDelegateAdapter {
  private final SocketAddress server;

  TimeoutThroughHelperBad(SocketAddress server) {
    this.server = server;
  }

  @Override
  public void willResignActive(UIApplication application) {
    // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK #bounded
    connect(1500);
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #unbounded
    connect(0);
  }

  private void connect(int milliseconds) {
    try (Socket socket = new Socket()) {
      // step #bounded #unbounded
      socket.connect(server, milliseconds);
    } catch (IOException e) {
      System.err.println("no connection");
    }
  }
}
