package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSMachPort;
import org.robovm.apple.foundation.NSPort;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A port that the main loop never looks at. */
public class PortOnlyInHandlersModeBad extends UIApplicationDelegateAdapter {
  private final Mailbox mailbox = new Mailbox("org.example.mailbox");

  @Override
  public void didBecomeActive(UIApplication application) {
    mailbox.open();
  }

  @Override
  public void willResignActive(UIApplication application) {
    // step #a
    mailbox.drain();
  }

  static final class Mailbox {
    private final NSPort port = new NSMachPort();
    private final String mode;

    Mailbox(String mode) {
      this.mode = mode;
    }

    public void open() {
      // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE #a
      NSRunLoop.getMain().addPort(mode, port);
    }

    void drain() {
      // step #a
      NSRunLoop.getMain().runUntil(mode, NSDate.createWithTimeIntervalSinceNow(1));
    }
  }
}
