package dev.leash.samples.invalidtaskunchecked;

import org.robovm.apple.foundation.NSError;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionUploadTask;
import org.robovm.apple.uikit.UIApplication;

/** The field tells whether something is under way, which is not whether there is time for it. */
public class PhotoPosterBad {
  private long posting = UIApplication.getInvalidBackgroundTask();
  private NSURLSessionUploadTask upload;
  private NSError problem;

  public boolean post(NSURLRequest wall, NSURL photo) {
    if (posting != UIApplication.getInvalidBackgroundTask()) {
      return false;
    }
    UIApplication app = UIApplication.getSharedApplication();
    // expect warning LEASH_INVALID_TASK_UNCHECKED [platform=robovm]
    posting = app.beginBackgroundTask("post photo", () -> abandon(app));
    upload =
        NSURLSession.getSharedSession()
            .newUploadTask(
                wall,
                photo,
                (data, response, error) -> {
                  problem = error;
                  conclude(app);
                });
    upload.resume();
    return true;
  }

  private void abandon(UIApplication app) {
    if (upload != null) {
      upload.cancel();
    }
    conclude(app);
  }

  private synchronized void conclude(UIApplication app) {
    long task = posting;
    posting = UIApplication.getInvalidBackgroundTask();
    if (task != posting) {
      app.endBackgroundTask(task);
    }
  }

  public NSError problem() {
    return problem;
  }
}
