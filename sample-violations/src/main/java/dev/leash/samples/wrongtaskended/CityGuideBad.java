package dev.leash.samples.wrongtaskended;

import org.robovm.apple.foundation.NSData;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.uikit.UIApplication;

/** Two mistakes: the download is not cancelled, and its completion ends what is ended. */
public class CityGuideBad {
  private NSData guide;
  private long downloadTaskId;

  public boolean download(String city) {
    // expect error LEASH_WRONG_TASK_ENDED [platform=robovm] #twice
    downloadTaskId = UIApplication.getSharedApplication().beginBackgroundTask(new TimeIsUp());
    if (downloadTaskId == UIApplication.getInvalidBackgroundTask()) {
      return false;
    }
    NSURL address = new NSURL("https://guides.example.org/" + city);
    NSURLSession.getSharedSession()
        .newDataTask(
            address,
            (data, response, error) -> {
              guide = data;
              // step #twice 2
              UIApplication.getSharedApplication().endBackgroundTask(downloadTaskId);
            })
        // step #running
        .resume();
    return true;
  }

  public NSData guide() {
    return guide;
  }

  private final class TimeIsUp implements Runnable {
    @Override
    public void run() {
      // step #twice 1
      // expect warning LEASH_EXPIRATION_LEAVES_WORK_RUNNING [platform=robovm] #running
      UIApplication.getSharedApplication().endBackgroundTask(downloadTaskId);
    }
  }
}
