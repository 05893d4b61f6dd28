package dev.leash.samples.networkwaitincallback.branches;

import javax.mail.MessagingException;
import javax.mail.Transport;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A resource that is open already: the hidden {@code close} is what waits. */
public class TryWithResourcesBad extends UIApplicationDelegateAdapter {
  private final Transport transport;
  String left;

  TryWithResourcesBad(Transport transport) {
    this.transport = transport;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    leave();
  }

  private void leave() {
    try (Transport leaving = transport) {
      left = leaving.toString();
    } catch (MessagingException e) { // step #a
      left = null;
    }
  }
}
