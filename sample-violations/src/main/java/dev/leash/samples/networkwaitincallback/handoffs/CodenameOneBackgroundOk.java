package dev.leash.samples.networkwaitincallback.handoffs;

import com.codename1.system.Lifecycle;
import com.codename1.ui.Display;
import java.io.IOException;
import java.net.Socket;

/** Codename One's background task runs on another thread. */
public class CodenameOneBackgroundOk extends Lifecycle {
  private volatile Socket socket;

  @Override
  public void stop() {
    Display.getInstance().scheduleBackgroundTask(this::connect);
  }

  private void connect() {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  boolean connected() {
    return socket != null;
  }
}
