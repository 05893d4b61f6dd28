package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
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
    try (InputStream answer = new URL("https://sync.example.org/").openStream()) {
      System.out.println(answer.available());
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
