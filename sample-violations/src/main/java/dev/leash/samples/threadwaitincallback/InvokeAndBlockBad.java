package dev.leash.samples.threadwaitincallback;

import com.codename1.system.Lifecycle;
import com.codename1.ui.Display;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Codename One's {@code invokeAndBlock} runs on another thread and waits for it. */
public class InvokeAndBlockBad extends Lifecycle {
  volatile InputStream answer;

  @Override
  public void stop() {
    // expect error LEASH_THREAD_WAIT_IN_CALLBACK [platform=codenameone]
    Display.getInstance().invokeAndBlock(this::connect);
  }

  private void connect() {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }
}
