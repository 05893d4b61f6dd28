package dev.leash.samples.networkwaitincallback.handoffs;

import com.codename1.system.Lifecycle;
import com.codename1.ui.Display;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Codename One's background task runs on another thread. */
public class CodenameOneBackgroundOk extends Lifecycle {
  private volatile InputStream answer;

  @Override
  public void stop() {
    Display.getInstance().scheduleBackgroundTask(this::connect);
  }

  private void connect() {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }

  boolean connected() {
    return answer != null;
  }
}
