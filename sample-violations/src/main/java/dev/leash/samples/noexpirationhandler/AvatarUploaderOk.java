package dev.leash.samples.noexpirationhandler;

import java.util.concurrent.atomic.AtomicLong;
import org.robovm.apple.foundation.NSData;
import org.robovm.apple.foundation.NSMutableURLRequest;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionUploadTask;
import org.robovm.apple.uikit.UIApplication;

/** The same upload, with a handler. */
public class AvatarUploaderOk {
  private final NSURL endpoint = new NSURL("https://img.example.org/avatar");
  private final AtomicLong id = new AtomicLong(UIApplication.getInvalidBackgroundTask());

  void upload(NSData png) {
    NSMutableURLRequest put = new NSMutableURLRequest(endpoint);
    put.setHTTPMethod("PUT");
    NSURLSessionUploadTask upload =
        NSURLSession.getSharedSession()
            .newUploadTask(put, png, (data, response, error) -> settle());
    UIApplication app = UIApplication.getSharedApplication();
    id.set(
        app.beginBackgroundTask(
            "avatar",
            () -> {
              upload.cancel();
              settle();
            }));
    if (id.get() != UIApplication.getInvalidBackgroundTask()) {
      upload.resume();
    }
  }

  private void settle() {
    long invalid = UIApplication.getInvalidBackgroundTask();
    long mine = id.getAndSet(invalid);
    if (mine != invalid) {
      UIApplication.getSharedApplication().endBackgroundTask(mine);
    }
  }
}
