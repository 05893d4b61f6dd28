package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The note's own advice: begin a task, start the work elsewhere, return. */
public class BackgroundTaskOk extends UIApplicationDelegateAdapter {
  private volatile Socket socket;
  private long task = UIApplication.getInvalidBackgroundTask();

  @Override
  public void didEnterBackground(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
    if (task == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    DispatchQueue workers = DispatchQueue.getGlobalQueue(DispatchQueue.PRIORITY_DEFAULT, 0);
    workers.async(
        () -> {
          quiesce();
          end();
        });
  }

  private void quiesce() {
    try {
      socket = new Socket();
      socket.connect(new InetSocketAddress("sync.example.org", 7000));
      socket.getOutputStream().write('Q');
      socket.getInputStream().read();
    } catch (IOException e) {
      socket = null;
    }
  }

  private void expired() {
    Socket open = socket;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      System.err.println("not closed");
    }
    end();
  }

  private synchronized void end() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
