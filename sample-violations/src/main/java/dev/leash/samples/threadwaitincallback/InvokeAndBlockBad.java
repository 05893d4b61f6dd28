package dev.leash.samples.threadwaitincallback;

import com.codename1.system.Lifecycle;
import com.codename1.ui.Display;
import java.io.IOException;
import java.net.Socket;

/** Codename One's {@code invokeAndBlock} runs on another thread and waits for it. */
public class InvokeAndBlockBad extends Lifecycle {
  volatile Socket socket;

  @Override
  public void stop() {
    // expect error LEASH_THREAD_WAIT_IN_CALLBACK [platform=codenameone]
    Display.getInstance().invokeAndBlock(this::connect);
  }

  private void connect() {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
