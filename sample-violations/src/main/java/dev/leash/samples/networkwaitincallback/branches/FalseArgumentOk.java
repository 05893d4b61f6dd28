package dev.leash.samples.networkwaitincallback.branches;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The callback asks for a quick close, without the goodbye that waits. */
public class FalseArgumentOk extends UIApplicationDelegateAdapter {
  private final Socket socket;
  int answer;

  FalseArgumentOk(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    close(false);
  }

  private void close(boolean politely) {
    try {
      if (politely) {
        answer = socket.getInputStream().read();
      }
      socket.close();
    } catch (IOException e) {
      answer = -1;
    }
  }
}
