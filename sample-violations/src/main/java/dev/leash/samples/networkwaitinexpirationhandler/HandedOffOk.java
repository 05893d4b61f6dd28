package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;

/** The handler hands its goodbye to a worker and returns. */
public class HandedOffOk {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  private volatile Socket socket;
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
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  boolean connected() {
    return socket != null;
  }
}
