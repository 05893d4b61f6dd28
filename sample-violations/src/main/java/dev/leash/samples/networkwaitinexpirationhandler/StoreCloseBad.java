package dev.leash.samples.networkwaitinexpirationhandler;

import javax.mail.MessagingException;
import javax.mail.Store;
import org.robovm.apple.uikit.UIApplication;

/** A mail store says goodbye and waits for the answer. */
public class StoreCloseBad {
  private final Store store;
  private long task = UIApplication.getInvalidBackgroundTask();

  StoreCloseBad(Store store) {
    this.store = store;
  }

  boolean begin(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
    return task != UIApplication.getInvalidBackgroundTask();
  }

  private void expired() {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER
      store.close();
    } catch (MessagingException e) {
      System.err.println("not closed");
    }
    finish();
  }

  /** Called when the work is done, and by the handler. */
  public synchronized void finish() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
