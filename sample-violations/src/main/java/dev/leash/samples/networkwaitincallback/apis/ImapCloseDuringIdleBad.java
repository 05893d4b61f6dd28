package dev.leash.samples.networkwaitincallback.apis;

import com.sun.mail.imap.IMAPFolder;
import javax.mail.MessagingException;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Leaving IDLE takes the server's answer, and so does closing the folder. */
public class ImapCloseDuringIdleBad extends UIApplicationDelegateAdapter {
  private final IMAPFolder inbox;

  ImapCloseDuringIdleBad(IMAPFolder inbox) {
    this.inbox = inbox;
  }

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::idle).start();
  }

  private void idle() {
    try {
      inbox.idle();
    } catch (MessagingException e) {
      System.err.println("no notifications");
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      inbox.close(false);
    } catch (MessagingException e) {
      System.err.println("not closed");
    }
  }
}
