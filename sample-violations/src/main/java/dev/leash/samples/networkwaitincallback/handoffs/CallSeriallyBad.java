package dev.leash.samples.networkwaitincallback.handoffs;

import com.codename1.system.Lifecycle;
import com.codename1.ui.Display;
import java.io.IOException;
import java.net.Socket;

/** {@code callSerially} runs on Codename One's event thread, the very thread of {@code stop}. */
public class CallSeriallyBad extends Lifecycle {
  Socket socket;

  @Override
  public void stop() {
    Display display = Display.getInstance();
    // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK [platform=codenameone] #a
    display.callSerially(this::connect);
  }

  private void connect() {
    try {
      // step #a
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
