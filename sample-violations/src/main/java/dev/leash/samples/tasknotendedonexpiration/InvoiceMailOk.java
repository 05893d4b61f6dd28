package dev.leash.samples.tasknotendedonexpiration;

import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionDataTask;
import org.robovm.apple.uikit.UIApplication;

/** Whether there is a request or not, both branches end in the end of the task. */
public class InvoiceMailOk {
  private final UIApplication app = UIApplication.getSharedApplication();
  private final NSURLSession session = NSURLSession.getSharedSession();
  private NSURLSessionDataTask request;
  private long assertion = UIApplication.getInvalidBackgroundTask();
  private volatile boolean confirmed;

  public void mail(NSURLRequest invoice) {
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
    if (request != null) {
      request.cancel();
      finish();
    } else {
      System.err.println("expired before the request was made, confirmed: " + confirmed);
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
