package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The holder's network wait is bounded, and still a network wait. */
public class BoundedHolderBad extends UIApplicationDelegateAdapter {
  private final Object lock = new Object();
  private final SocketAddress server;
  private Socket socket;

  BoundedHolderBad(SocketAddress server) {
    this.server = server;
  }

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::connect).start();
  }

  private void connect() {
    synchronized (lock) {
      try {
        socket = new Socket();
        socket.connect(server, 30000);
      } catch (IOException e) {
        socket = null;
      }
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect warning LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT
    synchronized (lock) {
      socket = null;
    }
  }
}
