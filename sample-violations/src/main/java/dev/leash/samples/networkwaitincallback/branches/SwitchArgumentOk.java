package dev.leash.samples.networkwaitincallback.branches;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A constant chooses the case that waits for nobody. */
public class SwitchArgumentOk extends UIApplicationDelegateAdapter {
  private static final int DROP = 0;
  private static final int QUIT = 1;
  private final Socket socket;
  int answer;

  SwitchArgumentOk(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    leave(DROP);
  }

  private void leave(int how) {
    try {
      switch (how) {
        case DROP:
          socket.close();
          break;
        case QUIT:
          answer = socket.getInputStream().read();
          break;
        default:
          break;
      }
    } catch (IOException e) {
      answer = -1;
    }
  }
}
