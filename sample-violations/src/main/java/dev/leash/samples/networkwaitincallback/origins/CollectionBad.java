package dev.leash.samples.networkwaitincallback.origins;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** What went into the collection comes out of it. */
public class CollectionBad extends UIApplicationDelegateAdapter {
  private final List<InputStream> streams = new ArrayList<>();
  int value;

  void connected(Socket socket) throws IOException {
    streams.add(socket.getInputStream());
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      for (InputStream stream : streams) {
        // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
        value = stream.read();
      }
    } catch (IOException e) {
      value = -1;
    }
  }
}
