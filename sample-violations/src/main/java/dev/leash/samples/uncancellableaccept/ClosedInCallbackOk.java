package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Opened when the app becomes active, closed when it goes, through a private method. */
public class ClosedInCallbackOk extends UIApplicationDelegateAdapter {
  private volatile ServerSocket server;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::listen).start();
  }

  private void listen() {
    try {
      server = new ServerSocket(8080);
      while (!server.isClosed()) {
        server.accept().close();
      }
    } catch (IOException e) {
      System.err.println("not listening");
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    stopListening();
  }

  private void stopListening() {
    ServerSocket listening = server;
    if (listening != null) {
      try {
        listening.close();
      } catch (IOException e) {
        System.err.println("not closed");
      }
    }
  }
}
