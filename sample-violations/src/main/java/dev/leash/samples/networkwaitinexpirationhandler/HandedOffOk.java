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
  private long task;

  void begin(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
  }

  private void expired() {
    workers.execute(this::goodbye);
    UIApplication.getSharedApplication().endBackgroundTask(task);
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
}
