package dev.leash.samples.tasknotended;

import org.robovm.apple.foundation.NSData;
import org.robovm.apple.foundation.NSError;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionUploadTask;
import org.robovm.apple.uikit.UIApplication;

/** The completion handler returns early on an error, and so passes by the end of the task. */
public class PhotoUploadBad {
  private final NSURLSession session = NSURLSession.getSharedSession();
  private NSURLSessionUploadTask upload;
  private long assertion = UIApplication.getInvalidBackgroundTask();
  int uploaded;

  void share(NSURLRequest request, NSData photo) {
    upload = session.newUploadTask(request, photo, (body, response, error) -> received(error));
    // expect warning LEASH_TASK_NOT_ENDED [platform=robovm] #a
    assertion = UIApplication.getSharedApplication().beginBackgroundTask("photo", this::giveUp);
    if (assertion == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    upload.resume();
  }

  private void received(NSError error) {
    if (error != null) {
      System.err.println("photo not uploaded: " + error);
      // step #a
      return;
    }
    uploaded++;
    release();
  }

  private void giveUp() {
    upload.cancel();
    release();
  }

  private synchronized void release() {
    if (assertion != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(assertion);
      assertion = UIApplication.getInvalidBackgroundTask();
    }
  }
}
