package dev.leash.samples.networkwaitincallback.origins;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** However many wrappers, it is still the socket. */
public class StackedWrappersBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  int version;

  StackedWrappersBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      InputStream buffered = new BufferedInputStream(socket.getInputStream());
      InputStream pushback = new PushbackInputStream(buffered);
      DataInputStream data = new DataInputStream(pushback);
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      version = data.readInt();
    } catch (IOException e) {
      version = -1;
    }
  }
}
