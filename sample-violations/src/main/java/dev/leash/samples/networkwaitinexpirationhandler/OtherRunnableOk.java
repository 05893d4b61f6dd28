package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;

/** The work waits, the handler does not: they must not be mixed up. */
public class OtherRunnableOk {
  private volatile InputStream answer;
  private volatile long task;

  void begin(UIApplication application) {
    Runnable work = this::upload;
    Runnable expired = this::expired;
    task = application.beginBackgroundTask(expired);
    new Thread(work).start();
  }

  private void upload() {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
    UIApplication.getSharedApplication().endBackgroundTask(task);
  }

  private void expired() {
    if (answer == null) {
      System.err.println("never connected");
    }
    UIApplication.getSharedApplication().endBackgroundTask(task);
  }
}
