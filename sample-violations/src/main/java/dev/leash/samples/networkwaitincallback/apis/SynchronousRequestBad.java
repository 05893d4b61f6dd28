package dev.leash.samples.networkwaitincallback.apis;

import org.robovm.apple.foundation.NSData;
import org.robovm.apple.foundation.NSErrorException;
import org.robovm.apple.foundation.NSURLConnection;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Foundation's own synchronous request: its timeout bounds silences, not the transfer. */
public class SynchronousRequestBad extends UIApplicationDelegateAdapter {
  private final NSURLRequest request;
  NSData answer;

  SynchronousRequestBad(NSURLRequest request) {
    this.request = request;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      answer = NSURLConnection.sendSynchronousRequest(request, null);
    } catch (NSErrorException e) {
      answer = null;
    }
  }
}
