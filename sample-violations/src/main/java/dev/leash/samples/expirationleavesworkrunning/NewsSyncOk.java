package dev.leash.samples.expirationleavesworkrunning;

import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionConfiguration;
import org.robovm.apple.foundation.NSURLSessionDataTask;
import org.robovm.apple.uikit.UIApplication;

/** However many requests are under way, the handler cancels the session that they belong to. */
public class NewsSyncOk {
  private final Object monitor = new Object();
  private NSURLSession session;
  private long budget = UIApplication.getInvalidBackgroundTask();

  public void refresh(NSURL feed) {
    budget = UIApplication.getSharedApplication().beginBackgroundTask("news", this::timeIsUp);
    if (budget == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    session = new NSURLSession(NSURLSessionConfiguration.getDefaultSessionConfiguration());
    NSURLSessionDataTask headlines = session.newDataTask(feed, (data, response, error) -> end());
    headlines.resume();
  }

  private void timeIsUp() {
    if (session != null) {
      session.invalidateAndCancel();
    }
    end();
  }

  private void end() {
    synchronized (monitor) {
      if (budget != UIApplication.getInvalidBackgroundTask()) {
        UIApplication.getSharedApplication().endBackgroundTask(budget);
        budget = UIApplication.getInvalidBackgroundTask();
      }
    }
  }
}
