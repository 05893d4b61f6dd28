package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Queue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** However much is queued, all of it is sent: the send buffer fills. */
public class EndlessWriteBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  private final Queue<byte[]> unsent;

  EndlessWriteBad(Socket socket, Queue<byte[]> unsent) {
    this.socket = socket;
    this.unsent = unsent;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      OutputStream out = socket.getOutputStream();
      while (!unsent.isEmpty()) {
        // expect note LEASH_NETWORK_WAIT_IN_CALLBACK
        out.write(unsent.remove());
      }
    } catch (IOException e) {
      unsent.clear();
    }
  }
}
