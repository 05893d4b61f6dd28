package com.acme;

import org.robovm.apple.uikit.UIApplication;

/** The same without the wait: the worker leaves IDLE, in a background task. */
public class QuietDelegate extends MailDelegate {
  private UIApplication application;
  private long task = UIApplication.getInvalidBackgroundTask();

  @Override
  public void didEnterBackground(UIApplication application) {
    this.application = application;
    task = application.beginBackgroundTask("leave IDLE", this::expire);
    if (task == UIApplication.getInvalidBackgroundTask()) {
      hangUp();
      return;
    }
    worker()
        .execute(
            () -> {
              if (isConnected()) {
                leave();
              }
              end();
            });
  }

  private void expire() {
    hangUp();
    end();
  }

  private synchronized void end() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      application.endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
