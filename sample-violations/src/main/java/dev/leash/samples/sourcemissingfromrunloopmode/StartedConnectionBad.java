package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLConnection;
import org.robovm.apple.foundation.NSURLConnectionDelegateAdapter;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A connection that starts at once puts itself into the default mode. */
public class StartedConnectionBad extends UIApplicationDelegateAdapter {
  @Override
  public void willTerminate(UIApplication application) {
    NSURLRequest request = new NSURLRequest(new NSURL("https://example.org/off"));
    // step #a
    new NSURLConnection(request, new NSURLConnectionDelegateAdapter());
    NSDate soon = NSDate.createWithTimeIntervalSinceNow(1);
    // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE #a
    NSRunLoop.getCurrent().runUntil("org.example.off", soon);
  }
}
