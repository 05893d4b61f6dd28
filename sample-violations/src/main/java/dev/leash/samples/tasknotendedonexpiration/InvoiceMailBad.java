package dev.leash.samples.tasknotendedonexpiration;

import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionDataTask;
import org.robovm.apple.uikit.UIApplication;

/** A handler that ends the task only if there is a request that it can cancel. */
public class InvoiceMailBad {
  private final UIApplication app = UIApplication.getSharedApplication();
  private final NSURLSession session = NSURLSession.getSharedSession();
  private NSURLSessionDataTask request;
  private long assertion = UIApplication.getInvalidBackgroundTask();
  private volatile boolean confirmed;

  public void mail(NSURLRequest invoice) {
    // expect warning LEASH_TASK_NOT_ENDED_ON_EXPIRATION [platform=robovm] #a
    assertion = app.beginBackgroundTask(this::onTimeUp);
    if (assertion == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    request =
        session.newDataTask(
            invoice,
            (data, response, error) -> {
              confirmed = error == null;
              finish();
            });
    request.resume();
  }

  private void onTimeUp() {
    // step #a
    if (request != null && !confirmed) {
      request.cancel();
      finish();
    }
  }

  private void finish() {
    synchronized (session) {
      if (assertion != UIApplication.getInvalidBackgroundTask()) {
        app.endBackgroundTask(assertion);
        assertion = UIApplication.getInvalidBackgroundTask();
      }
    }
  }
}
