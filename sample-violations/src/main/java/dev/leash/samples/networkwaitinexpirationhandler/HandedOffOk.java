package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;

/** The handler hands its goodbye to a worker and returns. */
public class HandedOffOk {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  private volatile InputStream answer;
  private long task = UIApplication.getInvalidBackgroundTask();

  boolean begin(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
    return task != UIApplication.getInvalidBackgroundTask();
  }

  private void expired() {
    workers.execute(this::goodbye);
    finish();
  }

  private void goodbye() {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }

  boolean connected() {
    return answer != null;
  }

  /** Called when the work is done, and by the handler. */
  public synchronized void finish() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
