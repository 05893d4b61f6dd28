package dev.leash.samples.networkwaitincallback.roots;

import apple.c.Globals;
import apple.uikit.UIApplication;
import apple.uikit.protocol.UIApplicationDelegate;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Multi-OS Engine's way to hand work to another thread. */
public class MoeDispatchAsyncOk implements UIApplicationDelegate {
  private volatile InputStream answer;

  @Override
  public void applicationDidEnterBackground(UIApplication application) {
    Globals.dispatch_async(Globals.dispatch_get_global_queue(0, 0), this::connect);
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
