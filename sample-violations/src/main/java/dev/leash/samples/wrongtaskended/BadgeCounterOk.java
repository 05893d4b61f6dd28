package dev.leash.samples.wrongtaskended;

import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionDataTask;
import org.robovm.apple.uikit.UIApplication;

/** The local is copied into the field that the handler reads. */
public class BadgeCounterOk {
  private final NSURLSession session = NSURLSession.getSharedSession();
  private NSURLSessionDataTask query;
  private long backgroundTask = UIApplication.getInvalidBackgroundTask();

  public void update(NSURL counter) {
    UIApplication application = UIApplication.getSharedApplication();
    long backgroundTask = application.beginBackgroundTask("badge", this::expire);
    if (backgroundTask == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    this.backgroundTask = backgroundTask;
    query = session.newDataTask(counter, (data, response, error) -> end());
    query.resume();
  }

  private void expire() {
    if (query != null) {
      query.cancel();
    }
    end();
  }

  private synchronized void end() {
    long id = backgroundTask;
    backgroundTask = UIApplication.getInvalidBackgroundTask();
    if (id != backgroundTask) {
      UIApplication.getSharedApplication().endBackgroundTask(id);
    }
  }
}
