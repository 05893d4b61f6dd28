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
  private long task = UIApplication.getInvalidBackgroundTask();
  private volatile boolean abandoned;
  volatile NSData answer;

  AsynchronousRequestOk(NSURLRequest request) {
    this.request = request;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    abandoned = false;
    task = application.beginBackgroundTask(this::expired);
    if (task == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    NSOperationQueue queue = NSOperationQueue.getMainQueue();
    NSURLConnection.sendAsynchronousRequest(
        request, queue, (response, data, error) -> received(data));
  }

  private void received(NSData data) {
    if (!abandoned) {
      answer = data;
    }
    end();
  }

  private void expired() {
    abandoned = true;
    end();
  }

  private void end() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
