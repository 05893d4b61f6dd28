package dev.leash.samples.backgroundtaskbegunlate;

import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.foundation.NSData;
import org.robovm.apple.foundation.NSErrorException;
import org.robovm.apple.foundation.NSMutableURLRequest;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLConnection;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIScene;
import org.robovm.apple.uikit.UISceneDelegateAdapter;

/** The task is begun on the worker: the scene's callback may have returned long before. */
public class SessionLogoutBad extends UISceneDelegateAdapter {
  private final DispatchQueue queue = DispatchQueue.create("org.example.session", null);
  private final NSURL endpoint = new NSURL("https://chat.example.org/session");
  private volatile boolean expired;
  private long task = UIApplication.getInvalidBackgroundTask();
  private NSData receipt;

  @Override
  public void sceneDidEnterBackground(UIScene scene) {
    // expect warning LEASH_BACKGROUND_TASK_BEGUN_LATE [platform=robovm] #a
    queue.async(this::logOut);
  }

  private void logOut() {
    UIApplication app = UIApplication.getSharedApplication();
    expired = false;
    // step #a
    task = app.beginBackgroundTask("log out", this::timeIsUp);
    if (task == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    NSMutableURLRequest delete = new NSMutableURLRequest(endpoint);
    delete.setHTTPMethod("DELETE");
    delete.setTimeoutInterval(10);
    while (receipt == null && !expired) {
      try {
        // step #a
        receipt = NSURLConnection.sendSynchronousRequest(delete, null);
      } catch (NSErrorException e) {
        expired = true;
      }
    }
    end();
  }

  private void timeIsUp() {
    expired = true;
    end();
  }

  private synchronized void end() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
