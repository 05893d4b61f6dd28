package dev.leash.samples.networkwaitincallback.bounds;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The socket's time-out bounds one read. */
public class ReadTimeoutBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  int answer;

  ReadTimeoutBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      socket.setSoTimeout(300);
      InputStream in = socket.getInputStream();
      // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK
      answer = in.read();
    } catch (IOException e) {
      answer = -1;
    }
  }
}
