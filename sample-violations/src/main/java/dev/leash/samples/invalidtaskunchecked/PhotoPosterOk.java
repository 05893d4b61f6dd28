package dev.leash.samples.invalidtaskunchecked;

import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionUploadTask;
import org.robovm.apple.uikit.UIApplication;

/** The upload runs already when the system refuses, and is called off. */
public class PhotoPosterOk {
  private long posting = UIApplication.getInvalidBackgroundTask();
  private NSURLSessionUploadTask upload;

  public void post(NSURLRequest wall, NSURL photo) {
    UIApplication app = UIApplication.getSharedApplication();
    upload =
        NSURLSession.getSharedSession()
            .newUploadTask(wall, photo, (data, response, error) -> later(app));
    upload.resume();
    posting = app.beginBackgroundTask("post photo", () -> abandon(app));
    if (refused(posting)) {
      upload.cancel();
    }
  }

  private void later(UIApplication app) {
    DispatchQueue.getMainQueue().async(() -> conclude(app));
  }

  private static boolean refused(long task) {
    return Long.compare(task, UIApplication.getInvalidBackgroundTask()) == 0;
  }

  private void abandon(UIApplication app) {
    upload.cancel();
    conclude(app);
  }

  private synchronized void conclude(UIApplication app) {
    long task = posting;
    posting = UIApplication.getInvalidBackgroundTask();
    if (task != posting) {
      app.endBackgroundTask(task);
    }
  }
}
