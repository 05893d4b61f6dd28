package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Closing a listening socket or a plain data socket waits for nobody. */
public class CloseSocketsOk extends UIApplicationDelegateAdapter {
  private final ServerSocket listener;
  private final Socket peer;

  CloseSocketsOk(ServerSocket listener, Socket peer) {
    this.listener = listener;
    this.peer = peer;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      listener.close();
      peer.getInputStream().close();
      peer.close();
    } catch (IOException e) {
      System.err.println("not closed");
    }
  }
}
