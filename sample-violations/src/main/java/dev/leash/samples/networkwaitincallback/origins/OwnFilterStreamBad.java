package dev.leash.samples.networkwaitincallback.origins;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A stream class of one's own, around the socket's. */
public class OwnFilterStreamBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  int value;

  OwnFilterStreamBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
      value = new Counting(socket.getInputStream()).read();
    } catch (IOException e) {
      value = -1;
    }
  }

  static class Counting extends FilterInputStream {
    int count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      count++;
      // step #a
      return in.read();
    }
  }
}
