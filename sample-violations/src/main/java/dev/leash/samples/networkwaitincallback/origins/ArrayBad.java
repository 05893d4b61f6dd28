package dev.leash.samples.networkwaitincallback.origins;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Through an array's element. */
public class ArrayBad extends UIApplicationDelegateAdapter {
  private final InputStream[] streams = new InputStream[2];
  int value;

  void connected(int which, Socket socket) throws IOException {
    streams[which] = socket.getInputStream();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      value = streams[0].read();
    } catch (IOException e) {
      value = -1;
    }
  }
}
