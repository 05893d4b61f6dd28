package dev.leash.samples.backgroundtaskbegunlate;

import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionConfiguration;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A background session belongs to the system, and goes on while the app is suspended. */
public class MagazineOk extends UIApplicationDelegateAdapter {
  private final NSURLSession session =
      new NSURLSession(
          NSURLSessionConfiguration.getBackgroundSessionConfiguration("org.example.magazine"));
  private NSURL issue;

  public void subscribe(NSURL issue) {
    this.issue = issue;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    session.newDownloadTask(issue).resume();
  }
}
