package dev.leash.samples.tasknotended;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.robovm.apple.foundation.NSHTTPURLResponse;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.foundation.NSURLResponse;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionUploadTask;
import org.robovm.apple.uikit.UIApplication;

/** Many uploads, their tasks in a map: a refused upload takes its task out and forgets it. */
public class OutboxTransfersBad {
  private final Map<String, Long> permits = new ConcurrentHashMap<>();
  private final NSURLSession session = NSURLSession.getSharedSession();

  public void send(String name, NSURLRequest target, NSURL file) {
    NSURLSessionUploadTask upload =
        session.newUploadTask(target, file, (data, response, error) -> answered(name, response));
    UIApplication app = UIApplication.getSharedApplication();
    // expect warning LEASH_TASK_NOT_ENDED [platform=robovm] #a
    long permit = app.beginBackgroundTask(name, () -> expired(name, upload));
    if (permit == UIApplication.getInvalidBackgroundTask()) {
      upload.cancel();
      return;
    }
    permits.put(name, permit);
    upload.resume();
  }

  private void answered(String name, NSURLResponse response) {
    Long permit = permits.remove(name);
    // step #a
    if (permit != null && accepted(response)) {
      UIApplication.getSharedApplication().endBackgroundTask(permit);
    }
  }

  private static boolean accepted(NSURLResponse response) {
    return response instanceof NSHTTPURLResponse
        && ((NSHTTPURLResponse) response).getStatusCode() < 300;
  }

  private void expired(String name, NSURLSessionUploadTask upload) {
    upload.cancel();
    Long permit = permits.remove(name);
    if (permit != null) {
      UIApplication.getSharedApplication().endBackgroundTask(permit);
    }
  }
}
