package dev.leash.samples.networkwaitincallback.origins;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The same through a map's values. */
public class MapBad extends UIApplicationDelegateAdapter {
  private final Map<String, InputStream> streams = new HashMap<>();
  int value;

  void connected(String name, Socket socket) throws IOException {
    streams.put(name, socket.getInputStream());
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      InputStream stream = streams.get("control");
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      value = stream.read();
    } catch (IOException e) {
      value = -1;
    }
  }
}
