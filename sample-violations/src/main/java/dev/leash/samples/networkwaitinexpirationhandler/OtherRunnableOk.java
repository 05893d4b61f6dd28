package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** The work waits, the handler does not: they must not be mixed up. */
public class OtherRunnableOk {
  private volatile Socket socket;
  private volatile long task;

  void begin(UIApplication application) {
    Runnable work = this::upload;
    Runnable expired = this::expired;
    task = application.beginBackgroundTask(expired);
    new Thread(work).start();
  }

  private void upload() {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
    UIApplication.getSharedApplication().endBackgroundTask(task);
  }

  private void expired() {
    if (socket == null) {
      System.err.println("never connected");
    }
    UIApplication.getSharedApplication().endBackgroundTask(task);
  }
}
