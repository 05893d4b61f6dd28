package dev.leash.samples.backgroundtaskbegunlate;

import org.robovm.apple.foundation.NSOperationQueue;
import org.robovm.apple.foundation.NSURLConnection;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Foundation does the request on its own threads, and they are suspended like all the others. */
public class LastSeenBad extends UIApplicationDelegateAdapter {
  private final NSURLRequest lastSeen;
  private final NSOperationQueue answers = new NSOperationQueue();
  private volatile boolean sent;

  public LastSeenBad(NSURLRequest lastSeen) {
    this.lastSeen = lastSeen;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    sent = false;
    // expect warning LEASH_BACKGROUND_TASK_BEGUN_LATE [platform=robovm]
    NSURLConnection.sendAsynchronousRequest(
        lastSeen, answers, (response, data, error) -> sent = error == null);
  }

  public boolean sent() {
    return sent;
  }
}
