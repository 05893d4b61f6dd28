package dev.leash.samples.sourcemissingfromrunloopmode;

import apple.foundation.NSDate;
import apple.foundation.NSRunLoop;
import apple.foundation.NSURL;
import apple.foundation.NSURLConnection;
import apple.foundation.NSURLRequest;
import apple.uikit.UIApplication;
import apple.uikit.protocol.UIApplicationDelegate;

/** Multi-OS Engine: made and started in the default mode. */
public class MoeConnectionBad implements UIApplicationDelegate {
  @Override
  public void applicationDidEnterBackground(UIApplication application) {
    NSURL address = NSURL.URLWithString("https://example.org/bye");
    NSURLRequest request = NSURLRequest.requestWithURL(address);
    // step #a
    NSURLConnection.connectionWithRequestDelegate(request, this);
    NSDate soon = NSDate.dateWithTimeIntervalSinceNow(1);
    // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE [platform=moe] #a
    NSRunLoop.currentRunLoop().acceptInputForModeBeforeDate("org.example.moe.bye", soon);
  }
}
