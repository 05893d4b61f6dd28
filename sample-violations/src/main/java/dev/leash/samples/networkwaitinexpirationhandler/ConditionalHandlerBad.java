package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** One of two handlers is chosen, and one of them waits. */
// metamorphic: handler
public class ConditionalHandlerBad {
  Socket socket;
  int dropped;
  private long task = UIApplication.getInvalidBackgroundTask();

  boolean begin(UIApplication application, boolean politely) {
    Runnable handler = politely ? this::expired : this::drop;
    task = application.beginBackgroundTask(handler);
    return task != UIApplication.getInvalidBackgroundTask();
  }

  private void drop() {
    dropped++;
    finish();
  }

  private void expired() {
    // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=robovm] #a
    goodbye();
    finish();
  }

  private void goodbye() {
    try {
      // step #a
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  /** Called when the work is done, and by the handler. */
  public synchronized void finish() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
