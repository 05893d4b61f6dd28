package dev.leash.samples.noexpirationhandler;

import org.robovm.apple.foundation.NSData;
import org.robovm.apple.foundation.NSMutableURLRequest;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.uikit.UIApplication;

/** Hopes that the upload is done before the time is up. */
public class AvatarUploaderBad {
  private final NSURL endpoint = new NSURL("https://img.example.org/avatar");

  void upload(NSData png) {
    UIApplication app = UIApplication.getSharedApplication();
    // expect error LEASH_NO_EXPIRATION_HANDLER [platform=robovm]
    long id = app.beginBackgroundTask("avatar", null);
    if (id == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    NSMutableURLRequest put = new NSMutableURLRequest(endpoint);
    put.setHTTPMethod("PUT");
    NSURLSession.getSharedSession()
        .newUploadTask(put, png, (data, response, error) -> app.endBackgroundTask(id))
        .resume();
  }
}
