package dev.leash.samples.invalidtaskunchecked;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The identifier is compared when the task is ended: by then the work has been started anyway. */
public class DiaryLockBad extends UIApplicationDelegateAdapter {
  private final AtomicLong task = new AtomicLong(UIApplication.getInvalidBackgroundTask());
  private final byte[] diary;
  private final Executor background;
  private volatile boolean stop;

  public DiaryLockBad(byte[] diary, Executor background) {
    this.diary = diary;
    this.background = background;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    stop = false;
    // expect warning LEASH_INVALID_TASK_UNCHECKED [platform=robovm]
    task.set(application.beginBackgroundTask("encrypt", this::interrupted));
    background.execute(
        () -> {
          for (int i = 0; i < diary.length && !stop; i++) {
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
