package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import org.robovm.apple.backgroundtasks.BGTask;
import org.robovm.apple.backgroundtasks.BGTaskScheduler;

/** A background task's work is what may wait; its handler only stops it. */
public class BgTaskWorkOk {
  private volatile Socket socket;

  boolean register(BGTaskScheduler scheduler) {
    return scheduler.registerForTask("org.example.sync", null, this::launched);
  }

  private void launched(BGTask task) {
    AtomicBoolean done = new AtomicBoolean();
    task.setExpirationHandler(
        () -> {
          drop();
          complete(task, done, false);
        });
    try {
      socket = new Socket();
      socket.connect(new InetSocketAddress("sync.example.org", 7000));
      complete(task, done, true);
    } catch (IOException e) {
      complete(task, done, false);
    }
  }

  private void drop() {
    Socket open = socket;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      System.err.println("not closed");
    }
  }

  private static void complete(BGTask task, AtomicBoolean done, boolean success) {
    if (done.compareAndSet(false, true)) {
      task.setTaskCompleted(success);
    }
  }
}
