package dev.leash.samples.tasknotended;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionUploadTask;
import org.robovm.apple.uikit.UIApplication;

/** Many uploads, their tasks in a map: whoever removes the entry ends its task. */
public class OutboxTransfersOk {
  private final Map<String, Long> permits = new ConcurrentHashMap<>();
  private final NSURLSession session = NSURLSession.getSharedSession();

  public void send(String name, NSURLRequest target, NSURL file) {
    NSURLSessionUploadTask upload =
        session.newUploadTask(target, file, (data, response, error) -> giveBack(name));
    UIApplication app = UIApplication.getSharedApplication();
    long permit =
        app.beginBackgroundTask(
            name,
            () -> {
              upload.cancel();
              giveBack(name);
            });
    if (permit == UIApplication.getInvalidBackgroundTask()) {
      upload.cancel();
      return;
    }
    permits.put(name, permit);
    upload.resume();
  }

  private void giveBack(String name) {
    Long permit = permits.remove(name);
    if (permit != null) {
      UIApplication.getSharedApplication().endBackgroundTask(permit);
    }
  }
}
