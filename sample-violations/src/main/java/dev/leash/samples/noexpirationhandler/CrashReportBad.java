package dev.leash.samples.noexpirationhandler;

import apple.uikit.UIApplication;
import apple.uikit.c.UIKit;
import java.util.concurrent.Executor;

/** Multi-OS Engine: a block is wanted, and none is given. */
public class CrashReportBad {
  private static final UIApplication.Block_beginBackgroundTaskWithNameExpirationHandler NOTHING =
      null;

  private final Executor background;
  volatile String digest;

  public CrashReportBad(Executor background) {
    this.background = background;
  }

  public void prepare(StackTraceElement[] trace) {
    UIApplication app = UIApplication.sharedApplication();
    // expect error LEASH_NO_EXPIRATION_HANDLER [platform=moe]
    long id = app.beginBackgroundTaskWithNameExpirationHandler("crash report", NOTHING);
    if (id == UIKit.UIBackgroundTaskInvalid()) {
      return;
    }
    background.execute(
        () -> {
          try {
            StringBuilder lines = new StringBuilder();
            for (StackTraceElement frame : trace) {
              lines.append(frame).append('\n');
            }
            digest = lines.toString();
          } finally {
            app.endBackgroundTask(id);
          }
        });
  }
}
