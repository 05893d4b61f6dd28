package dev.leash.samples.networkwaitincallback.roots;

import com.codename1.system.Lifecycle;
import java.io.IOException;
import java.net.Socket;

/** Codename One calls {@code stop} when the app goes to the background. */
public class CodenameOneStopBad extends Lifecycle {
  Socket socket;

  @Override
  public void stop() {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=codenameone]
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
