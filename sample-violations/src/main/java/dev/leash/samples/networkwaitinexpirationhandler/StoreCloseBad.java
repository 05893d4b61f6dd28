package dev.leash.samples.networkwaitinexpirationhandler;

import javax.mail.MessagingException;
import javax.mail.Store;
import org.robovm.apple.uikit.UIApplication;

/** A mail store says goodbye and waits for the answer. */
public class StoreCloseBad {
  private final Store store;

  StoreCloseBad(Store store) {
    this.store = store;
  }

  long begin(UIApplication application) {
    return application.beginBackgroundTask(this::expired);
  }

  private void expired() {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER
      store.close();
    } catch (MessagingException e) {
      System.err.println("not closed");
    }
  }
}
