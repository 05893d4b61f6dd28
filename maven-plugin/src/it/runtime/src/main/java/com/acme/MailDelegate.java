package com.acme;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Leaves IDLE when the user leaves the app, and waits for the server's answer. */
public class MailDelegate extends UIApplicationDelegateAdapter {
  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private volatile MailConnection mail = new MailConnection();

  @Override
  public void didBecomeActive(UIApplication application) {
    worker.execute(this::connect);
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    if (mail.isOpen()) {
      leave();
    }
  }

  void connect() {
    mail = new MailConnection();
    try {
      mail.open();
    } catch (IOException e) {
      mail.close();
    }
  }

  void leave() {
    try {
      mail.leaveIdle();
    } catch (IOException e) {
      // closed all the same
    }
    mail.close();
  }

  void hangUp() {
    mail.close();
  }

  ExecutorService worker() {
    return worker;
  }

  boolean isConnected() {
    return mail.isOpen();
  }
}
