package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;

/** Putting it off on the main thread does not take it off the main thread. */
public class MainLaterBad {
  InputStream answer;
  private long task = UIApplication.getInvalidBackgroundTask();

  boolean begin(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
    return task != UIApplication.getInvalidBackgroundTask();
  }

  private void expired() {
    DispatchQueue main = DispatchQueue.getMainQueue();
    // expect warning LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER #a
    main.async(this::goodbye);
    finish();
  }

  private void goodbye() {
    try {
      // step #a
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
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
