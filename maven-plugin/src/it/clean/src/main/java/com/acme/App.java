package com.acme;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

public class App extends UIApplicationDelegateAdapter {
  private Socket socket;

  public void open() throws IOException {
    socket = new Socket();
    socket.connect(new InetSocketAddress("chat.example", 1), 5000);
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
