package dev.leash.samples.backgroundtaskbegunlate;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Starts the goodbye, then asks for time, then returns: the note's own order. */
public class PresenceOk extends UIApplicationDelegateAdapter {
  private final ExecutorService network = Executors.newSingleThreadExecutor();
  private final URL presence;
  private volatile boolean dropped;
  private long task = UIApplication.getInvalidBackgroundTask();
  private volatile int status;

  public PresenceOk(URL presence) {
    this.presence = presence;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    dropped = false;
    network.execute(
        () -> {
          announce("away");
          // On the main queue, and so after the callback has stored the identifier.
          DispatchQueue.getMainQueue().async(this::settle);
        });
    task = application.beginBackgroundTask("presence", this::drop);
    if (task == UIApplication.getInvalidBackgroundTask()) {
      dropped = true;
    }
  }

  private void announce(String state) {
    for (int attempt = 0; attempt < 3 && !dropped; attempt++) {
      try {
        HttpURLConnection put = (HttpURLConnection) presence.openConnection();
        put.setRequestMethod("PUT");
        put.setRequestProperty("X-State", state);
        put.setConnectTimeout(3_000);
        put.setReadTimeout(3_000);
        status = put.getResponseCode();
        put.disconnect();
        return;
      } catch (IOException e) {
        status = -1;
      }
    }
  }

  private void drop() {
    dropped = true;
    settle();
  }

  private void settle() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }

  public int status() {
    return status;
  }
}
