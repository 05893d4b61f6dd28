package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A thread of its own, by argument and by subclass. */
public class ThreadStartOk extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    new Thread(ThreadStartOk::connect, "goodbye").start();
    new Goodbye().start();
  }

  static void connect() {
    try (Socket socket = new Socket("sync.example.org", 7000)) {
      socket.setKeepAlive(false);
    } catch (IOException e) {
      System.err.println("no goodbye");
    }
  }

  static class Goodbye extends Thread {
    @Override
    public void run() {
      connect();
    }
  }
}
