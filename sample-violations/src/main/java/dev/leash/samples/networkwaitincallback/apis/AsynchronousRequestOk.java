package dev.leash.samples.networkwaitincallback.apis;

import org.robovm.apple.foundation.NSData;
import org.robovm.apple.foundation.NSOperationQueue;
import org.robovm.apple.foundation.NSURLConnection;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The asynchronous request calls back when there is something to say. */
public class AsynchronousRequestOk extends UIApplicationDelegateAdapter {
  private final NSURLRequest request;
  volatile NSData answer;

  AsynchronousRequestOk(NSURLRequest request) {
    this.request = request;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    NSOperationQueue queue = NSOperationQueue.getMainQueue();
    NSURLConnection.sendAsynchronousRequest(
        request, queue, (response, data, error) -> answer = data);
  }
}
