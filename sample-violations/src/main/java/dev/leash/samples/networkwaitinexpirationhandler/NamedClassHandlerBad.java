package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** The handler is a named class. */
// metamorphic: handler
public class NamedClassHandlerBad {
  private long task = UIApplication.getInvalidBackgroundTask();

  boolean begin(UIApplication application) {
    task = application.beginBackgroundTask(new Expired());
    return task != UIApplication.getInvalidBackgroundTask();
  }

  /** Called when the work is done, and by the handler. */
  public synchronized void finish() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }

  class Expired implements Runnable {
    Socket socket;

    @Override
    public void run() {
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
  }
}
