package dev.leash.samples.networkwaitincallback.bounds;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A time-out bounds one read, not a loop of them. */
public class ReadLoopTimeoutBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  int received;

  ReadLoopTimeoutBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      socket.setSoTimeout(300);
      InputStream in = socket.getInputStream();
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      while (in.read() >= 0) {
        received++;
      }
    } catch (IOException e) {
      received = -1;
    }
  }
}
