package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** The handler is built by a factory. */
// metamorphic: handler
public class FactoryHandlerBad {
  Socket socket;
  private long task = UIApplication.getInvalidBackgroundTask();

  boolean begin(UIApplication application) {
    Runnable handler = handlerFor("sync.example.org");
    task = application.beginBackgroundTask(handler);
    return task != UIApplication.getInvalidBackgroundTask();
  }

  private Runnable handlerFor(String host) {
    return () -> {
      // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=robovm] #a
      goodbye(host);
      finish();
    };
  }

  private void goodbye(String host) {
    try {
      // step #a
      socket = new Socket(host, 7000);
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
