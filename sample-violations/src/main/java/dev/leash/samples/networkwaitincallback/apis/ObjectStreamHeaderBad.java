package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The constructor reads the stream's header, which the peer must have sent. */
public class ObjectStreamHeaderBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  ObjectInputStream objects;

  ObjectStreamHeaderBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      objects = new ObjectInputStream(socket.getInputStream());
    } catch (IOException e) {
      objects = null;
    }
  }
}
