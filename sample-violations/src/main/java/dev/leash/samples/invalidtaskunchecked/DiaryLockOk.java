package dev.leash.samples.invalidtaskunchecked;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The worker asks first whether there is a task, and does the least that it must if not. */
public class DiaryLockOk extends UIApplicationDelegateAdapter {
  private final AtomicLong task = new AtomicLong(UIApplication.getInvalidBackgroundTask());
  private final byte[] diary;
  private final Executor background;
  private volatile boolean stop;

  public DiaryLockOk(byte[] diary, Executor background) {
    this.diary = diary;
    this.background = background;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    stop = false;
    long id = application.beginBackgroundTask("encrypt", this::interrupted);
    task.set(id);
    boolean granted = id != UIApplication.getInvalidBackgroundTask();
    background.execute(
        () -> {
          int end = granted ? diary.length : Math.min(64, diary.length);
          for (int i = 0; i < end && !stop; i++) {
            diary[i] ^= 0x5a;
          }
          end();
        });
  }

  private void interrupted() {
    stop = true;
    end();
  }

  private void end() {
    long none = UIApplication.getInvalidBackgroundTask();
    long id = task.getAndSet(none);
    if (id != none) {
      UIApplication.getSharedApplication().endBackgroundTask(id);
    }
  }
}
