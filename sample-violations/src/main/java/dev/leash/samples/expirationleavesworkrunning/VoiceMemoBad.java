package dev.leash.samples.expirationleavesworkrunning;

import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionUploadTask;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The handler ends the task and leaves the session's upload to itself. */
public class VoiceMemoBad extends UIApplicationDelegateAdapter {
  private final NSURLSession session = NSURLSession.getSharedSession();
  private final NSURLRequest inbox;
  private final NSURL recording;
  private long backgroundTask = UIApplication.getInvalidBackgroundTask();

  public VoiceMemoBad(NSURLRequest inbox, NSURL recording) {
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
              // expect warning LEASH_EXPIRATION_LEAVES_WORK_RUNNING [platform=robovm] #a
              endTask(application);
            });
    if (backgroundTask != UIApplication.getInvalidBackgroundTask()) {
      // step #a
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
