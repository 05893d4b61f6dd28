package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Waits for a client. */
public class AcceptBad extends UIApplicationDelegateAdapter {
  private final ServerSocket listener;
  Socket client;

  AcceptBad(ServerSocket listener) {
    this.listener = listener;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      client = listener.accept();
    } catch (IOException e) {
      client = null;
    }
  }
}
