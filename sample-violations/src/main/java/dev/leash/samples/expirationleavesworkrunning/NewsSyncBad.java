package dev.leash.samples.expirationleavesworkrunning;

import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionDataTask;
import org.robovm.apple.uikit.UIApplication;

/** Two requests are under way, and the handler cancels one of them. */
public class NewsSyncBad {
  private final NSURLSession session = NSURLSession.getSharedSession();
  private final Object monitor = new Object();
  private NSURLSessionDataTask headlines;
  private NSURLSessionDataTask pictures;
  private long budget = UIApplication.getInvalidBackgroundTask();
  private int missing;

  public void refresh(NSURL feed, NSURL album) {
    missing = 2;
    budget = UIApplication.getSharedApplication().beginBackgroundTask("news", this::timeIsUp);
    if (budget == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    headlines = session.newDataTask(feed, (data, response, error) -> oneLess());
    pictures = session.newDataTask(album, (data, response, error) -> oneLess());
    headlines.resume();
    // step #a
    pictures.resume();
  }

  private void oneLess() {
    synchronized (monitor) {
      missing--;
      if (missing == 0) {
        end();
      }
    }
  }

  private void timeIsUp() {
    // expect warning LEASH_EXPIRATION_LEAVES_WORK_RUNNING [platform=robovm] #a
    headlines.cancel();
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
