package com.acme;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

public class App extends UIApplicationDelegateAdapter {
  private Socket socket;

  public void open() throws IOException {
    socket = new Socket("chat.example", 1);
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      socket.close();
    } catch (IOException e) {
      socket = null;
    }
  }
}
