package dev.leash.samples.expirationleavesworkrunning;

import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionUploadTask;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The handler cancels the session's upload. */
public class VoiceMemoOk extends UIApplicationDelegateAdapter {
  private final NSURLSession session = NSURLSession.getSharedSession();
  private final NSURLRequest inbox;
  private final NSURL recording;
  private long backgroundTask = UIApplication.getInvalidBackgroundTask();

  public VoiceMemoOk(NSURLRequest inbox, NSURL recording) {
    this.inbox = inbox;
    this.recording = recording;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    NSURLSessionUploadTask upload =
        session.newUploadTask(inbox, recording, (data, response, error) -> endTask(application));
    backgroundTask =
        application.beginBackgroundTask(
            () -> {
              upload.cancel();
              endTask(application);
            });
    if (backgroundTask != UIApplication.getInvalidBackgroundTask()) {
      upload.resume();
    }
  }

  private void endTask(UIApplication application) {
    synchronized (this) {
      if (backgroundTask == UIApplication.getInvalidBackgroundTask()) {
        return;
      }
      application.endBackgroundTask(backgroundTask);
      backgroundTask = UIApplication.getInvalidBackgroundTask();
    }
  }
}
