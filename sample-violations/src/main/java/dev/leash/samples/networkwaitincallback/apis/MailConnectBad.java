package dev.leash.samples.networkwaitincallback.apis;

import javax.mail.MessagingException;
import javax.mail.Store;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** JavaMail has no timeout unless its properties set one. */
public class MailConnectBad extends UIApplicationDelegateAdapter {
  private final Store store;

  MailConnectBad(Store store) {
    this.store = store;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      store.connect();
    } catch (MessagingException e) {
      System.err.println("no mail");
    }
  }
}
