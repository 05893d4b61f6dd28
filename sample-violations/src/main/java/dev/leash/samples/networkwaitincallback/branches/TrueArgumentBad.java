package dev.leash.samples.networkwaitincallback.branches;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The same close, politely. */
public class TrueArgumentBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  int answer;

  TrueArgumentBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    close(true);
  }

  private void close(boolean politely) {
    try {
      if (politely) {
        // step #a
        answer = socket.getInputStream().read();
      }
      socket.close();
    } catch (IOException e) {
      answer = -1;
    }
  }
}
