package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLConnection;
import org.robovm.apple.foundation.NSURLConnectionDelegateAdapter;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A connection of the callback's own needs no other mode. */
public class OwnConnectionOk extends UIApplicationDelegateAdapter {
  private static final String OWN = "org.example.own";

  @Override
  public void didEnterBackground(UIApplication application) {
    NSURLRequest request = new NSURLRequest(new NSURL("https://example.org/bye"));
    NSRunLoop loop = NSRunLoop.getCurrent();
    NSURLConnection bye = new NSURLConnection(request, new NSURLConnectionDelegateAdapter(), false);
    bye.scheduleInRunLoop(loop, OWN);
    bye.start();
    loop.runUntil(OWN, NSDate.createWithTimeIntervalSinceNow(1));
  }
}
