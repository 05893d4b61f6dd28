package dev.leash.samples.networkwaitincallback.handoffs;

import com.codename1.system.Lifecycle;
import com.codename1.ui.Display;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** {@code callSerially} runs on Codename One's event thread, the very thread of {@code stop}. */
public class CallSeriallyBad extends Lifecycle {
  InputStream answer;

  @Override
  public void stop() {
    Display display = Display.getInstance();
    // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK [platform=codenameone] #a
    display.callSerially(this::connect);
  }

  private void connect() {
    try {
      // step #a
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }
}
