package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSOperationQueue;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLConnection;
import org.robovm.apple.foundation.NSURLConnectionDelegateAdapter;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A queue gets the events, whatever mode runs. */
public class QueueOk extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    NSURLRequest request = new NSURLRequest(new NSURL("https://example.org/bye"));
    NSURLConnection bye = new NSURLConnection(request, new NSURLConnectionDelegateAdapter(), false);
    bye.setDelegateQueue(new NSOperationQueue());
    bye.start();
    NSDate soon = NSDate.createWithTimeIntervalSinceNow(1);
    NSRunLoop.getCurrent().runUntil("org.example.queue", soon);
  }
}
