package dev.leash.samples.expirationleavesworkrunning;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import org.robovm.apple.uikit.UIApplication;

/** The handler closes the socket that the worker reads from: the read ends with an exception. */
public class FirmwareLinkOk {
  private final AtomicLong task = new AtomicLong(UIApplication.getInvalidBackgroundTask());
  private final Socket link = new Socket();
  private volatile int bytes;

  public void receive(InetSocketAddress device) {
    UIApplication app = UIApplication.getSharedApplication();
    long id = app.beginBackgroundTask("firmware", this::hangUp);
    if (id == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    task.set(id);
    Thread reader = new Thread(() -> read(device));
    reader.setDaemon(true);
    reader.start();
  }

  private void read(InetSocketAddress device) {
    byte[] block = new byte[1024];
    try {
      link.setSoTimeout(20_000);
      link.connect(device, 5_000);
      InputStream in = link.getInputStream();
      for (int n = in.read(block); n > 0; n = in.read(block)) {
        bytes += n;
      }
    } catch (IOException e) {
      System.err.println("link lost after " + bytes + " bytes");
    } finally {
      end();
    }
  }

  public void hangUp() {
    try {
      link.close();
    } catch (IOException e) {
      System.err.println("not closed: " + e);
    }
    end();
  }

  private void end() {
    long none = UIApplication.getInvalidBackgroundTask();
    long id = task.get();
    if (id != none && task.compareAndSet(id, none)) {
      UIApplication.getSharedApplication().endBackgroundTask(id);
    }
  }
}
