package dev.leash.samples.networkwaitincallback.apis;

import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Transport;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Sends a draft on the way out. */
public class MailSendBad extends UIApplicationDelegateAdapter {
  private final Message draft;

  MailSendBad(Message draft) {
    this.draft = draft;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      Transport.send(draft);
    } catch (MessagingException e) {
      System.err.println("not sent");
    }
  }
}
