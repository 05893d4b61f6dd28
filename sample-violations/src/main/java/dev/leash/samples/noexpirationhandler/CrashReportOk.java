package dev.leash.samples.noexpirationhandler;

import apple.uikit.UIApplication;
import apple.uikit.c.UIKit;
import java.util.concurrent.Executor;

/** Multi-OS Engine: the block is an object of a class of its own. */
public class CrashReportOk {
  private final Executor background;
  volatile String digest;

  public CrashReportOk(Executor background) {
    this.background = background;
  }

  public void prepare(StackTraceElement[] trace) {
    Preparation preparation = new Preparation();
    preparation.begin();
    if (preparation.id != UIKit.UIBackgroundTaskInvalid()) {
      background.execute(() -> digest = preparation.render(trace));
    }
  }

  private static final class Preparation
      implements UIApplication.Block_beginBackgroundTaskWithNameExpirationHandler {
    private long id;
    private boolean cut;

    void begin() {
      UIApplication app = UIApplication.sharedApplication();
      id = app.beginBackgroundTaskWithNameExpirationHandler("crash report", this);
    }

    String render(StackTraceElement[] trace) {
      StringBuilder lines = new StringBuilder();
      try {
        for (StackTraceElement frame : trace) {
          if (isCut()) {
            break;
          }
          lines.append(frame).append('\n');
        }
        return lines.toString();
      } finally {
        end();
      }
    }

    private synchronized boolean isCut() {
      return cut;
    }

    @Override
    public synchronized void call_beginBackgroundTaskWithNameExpirationHandler() {
      cut = true;
      end();
    }

    private synchronized void end() {
      if (id != UIKit.UIBackgroundTaskInvalid()) {
        UIApplication.sharedApplication().endBackgroundTask(id);
        id = UIKit.UIBackgroundTaskInvalid();
      }
    }
  }
}
