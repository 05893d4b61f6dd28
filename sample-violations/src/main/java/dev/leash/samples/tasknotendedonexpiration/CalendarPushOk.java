package dev.leash.samples.tasknotendedonexpiration;

import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.foundation.NSData;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionUploadTask;
import org.robovm.apple.uikit.UIApplication;

/** The completion goes by the main queue; the handler, which is there already, does not. */
public class CalendarPushOk {
  private final UIApplication app = UIApplication.getSharedApplication();
  private long id = UIApplication.getInvalidBackgroundTask();
  private NSURLSessionUploadTask running;

  public void push(NSURLRequest calendar, NSData changes) {
    running =
        NSURLSession.getSharedSession()
            .newUploadTask(calendar, changes, (data, response, error) -> finishOnMain());
    id = app.beginBackgroundTask("calendar", this::expire);
    if (id != UIApplication.getInvalidBackgroundTask()) {
      running.resume();
    }
  }

  private void expire() {
    running.cancel();
    finish();
  }

  private void finishOnMain() {
    DispatchQueue.getMainQueue().async(this::finish);
  }

  private void finish() {
    if (id != UIApplication.getInvalidBackgroundTask()) {
      app.endBackgroundTask(id);
      id = UIApplication.getInvalidBackgroundTask();
    }
  }
}
