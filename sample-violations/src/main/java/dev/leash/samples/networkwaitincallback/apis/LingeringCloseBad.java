package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** With linger the close waits until the peer has taken what was sent. */
public class LingeringCloseBad extends UIApplicationDelegateAdapter {
  private final Socket socket;

  LingeringCloseBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      socket.setSoLinger(true, 3);
      // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK
      socket.close();
    } catch (IOException e) {
      System.err.println("not closed");
    }
  }
}
