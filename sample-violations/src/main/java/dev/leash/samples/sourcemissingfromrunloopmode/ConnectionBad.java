package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLConnection;
import org.robovm.apple.foundation.NSURLConnectionDelegateAdapter;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The goodbye's answer is scheduled in one mode and awaited in another. */
public class ConnectionBad extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    NSURLRequest request = new NSURLRequest(new NSURL("https://example.org/bye"));
    NSRunLoop loop = NSRunLoop.getCurrent();
    NSURLConnection bye = new NSURLConnection(request, new NSURLConnectionDelegateAdapter(), false);
    // step #a
    bye.scheduleInRunLoop(loop, NSRunLoopMode.Default);
    bye.start();
    // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE #a
    loop.runUntil("org.example.bye", NSDate.createWithTimeIntervalSinceNow(1));
  }
}
