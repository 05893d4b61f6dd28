package dev.leash.samples.networkwaitincallback.branches;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The compiler copies a {@code finally} block; it is still one wait. */
public class FinallyBlockBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  int saved;
  int answer;

  FinallyBlockBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      saved = Integer.parseInt("12");
    } catch (NumberFormatException e) {
      saved = -1;
    } finally {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
      goodbye();
    }
  }

  private void goodbye() {
    try {
      // step #a
      answer = socket.getInputStream().read();
    } catch (IOException e) {
      answer = -1;
    }
  }
}
