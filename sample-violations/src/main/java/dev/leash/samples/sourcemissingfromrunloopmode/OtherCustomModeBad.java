package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLConnection;
import org.robovm.apple.foundation.NSURLConnectionDelegateAdapter;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Two modes of the app's own are not one. */
public class OtherCustomModeBad extends UIApplicationDelegateAdapter {
  private static final String SAVE = "org.example.save.1";
  private static final String SAVING = "org.example.save.2";

  private final NSURLRequest request = new NSURLRequest(new NSURL("https://example.org/save"));

  @Override
  public void didEnterBackground(UIApplication application) {
    NSURLConnection save =
        new NSURLConnection(request, new NSURLConnectionDelegateAdapter(), false);
    // step #a 2
    save.scheduleInRunLoop(NSRunLoop.getCurrent(), SAVE);
    save.start();
    // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE #a
    drain(SAVING);
  }

  private static void drain(String mode) {
    // step #a 1
    NSRunLoop.getCurrent().runUntil(mode, NSDate.createWithTimeIntervalSinceNow(2));
  }
}
