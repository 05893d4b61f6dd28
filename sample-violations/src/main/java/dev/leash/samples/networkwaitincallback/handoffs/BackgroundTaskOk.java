package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The note's own order: start the work elsewhere, begin a task for it, return. */
public class BackgroundTaskOk extends UIApplicationDelegateAdapter {
  private volatile Socket socket;
  private volatile long task;

  @Override
  public void didEnterBackground(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
    DispatchQueue workers = DispatchQueue.getGlobalQueue(DispatchQueue.PRIORITY_DEFAULT, 0);
    workers.async(
        () -> {
          quiesce();
          application.endBackgroundTask(task);
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
    UIApplication.getSharedApplication().endBackgroundTask(task);
  }
}
