package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** One wait, reached from a callback and from a handler: two findings. */
public class SharedHelperBad extends UIApplicationDelegateAdapter {
  Socket socket;
  private long task = UIApplication.getInvalidBackgroundTask();

  @Override
  public void didEnterBackground(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
    if (task == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #callback
    quiesce();
  }

  private void expired() {
    // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER #handler
    quiesce();
    finish();
  }

  private void quiesce() {
    try {
      // step #callback #handler
      socket = new Socket("sync.example.org", 7000);
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
