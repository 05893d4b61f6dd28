package dev.leash.samples.wrongtaskended;

import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionDataTask;
import org.robovm.apple.uikit.UIApplication;

/** A local hides the field: the handler ends what the field has always had. */
public class BadgeCounterBad {
  private final NSURLSession session = NSURLSession.getSharedSession();
  private NSURLSessionDataTask query;
  private long backgroundTask;

  public void update(NSURL counter) {
    UIApplication application = UIApplication.getSharedApplication();
    // expect error LEASH_WRONG_TASK_ENDED [platform=robovm] #a
    long backgroundTask = application.beginBackgroundTask("badge", this::expire);
    if (backgroundTask == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    query =
        session.newDataTask(
            counter, (data, response, error) -> application.endBackgroundTask(backgroundTask));
    query.resume();
  }

  private void expire() {
    if (query != null) {
      query.cancel();
    }
    // step #a
    UIApplication.getSharedApplication().endBackgroundTask(backgroundTask);
  }
}
