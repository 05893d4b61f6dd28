package com.acme;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

public class App extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    sayGoodbye();
  }

  private static void sayGoodbye() {
    try (Socket socket = new Socket("chat.example", 1)) {
      socket.getOutputStream().write('q');
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
