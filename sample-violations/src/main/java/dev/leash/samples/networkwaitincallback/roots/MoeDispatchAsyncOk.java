package dev.leash.samples.networkwaitincallback.roots;

import apple.c.Globals;
import apple.uikit.UIApplication;
import apple.uikit.protocol.UIApplicationDelegate;
import java.io.IOException;
import java.net.Socket;

/** Multi-OS Engine's way to hand work to another thread. */
public class MoeDispatchAsyncOk implements UIApplicationDelegate {
  private volatile Socket socket;

  @Override
  public void applicationDidEnterBackground(UIApplication application) {
    Globals.dispatch_async(Globals.dispatch_get_global_queue(0, 0), this::connect);
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
