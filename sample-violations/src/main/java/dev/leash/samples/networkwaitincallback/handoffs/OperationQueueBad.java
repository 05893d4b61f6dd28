package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.foundation.NSOperationQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The main operation queue runs its operations on the main thread; another queue does not. */
public class OperationQueueBad extends UIApplicationDelegateAdapter {
  private final NSOperationQueue workers = new NSOperationQueue();
  InputStream answer;

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect warning LEASH_BACKGROUND_TASK_BEGUN_LATE #b
    workers.addOperation(this::connect);
    NSOperationQueue main = NSOperationQueue.getMainQueue();
    // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK #a
    main.addOperation(this::connect);
  }

  private void connect() {
    try {
      // step #a #b
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }
}
