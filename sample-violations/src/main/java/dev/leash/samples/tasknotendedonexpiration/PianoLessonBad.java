package dev.leash.samples.tasknotendedonexpiration;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;

/** Two seconds of grace that the system does not give. */
public class PianoLessonBad {
  private static final long NONE = UIApplication.getInvalidBackgroundTask();

  private final ExecutorService analysis = Executors.newSingleThreadExecutor();
  private final AtomicLong lesson = new AtomicLong(NONE);
  private volatile boolean pause;
  volatile int mistakes;

  public void review(int[] played, int[] written) {
    UIApplication app = UIApplication.getSharedApplication();
    pause = false;
    // expect error LEASH_TASK_NOT_ENDED_ON_EXPIRATION [platform=robovm] #a
    long id = app.beginBackgroundTask("lesson", new Grace());
    if (id == NONE) {
      return;
    }
    lesson.set(id);
    analysis.execute(
        () -> {
          for (int i = 0; i < written.length && !pause; i++) {
            mistakes += played[i] == written[i] ? 0 : 1;
          }
          end();
        });
  }

  private void end() {
    long id = lesson.get();
    if (id != NONE && lesson.compareAndSet(id, NONE)) {
      UIApplication.getSharedApplication().endBackgroundTask(id);
    }
  }

  private final class Grace implements Runnable {
    @Override
    public void run() {
      // step #a
      pause = true;
      DispatchQueue.getMainQueue().after(2, TimeUnit.SECONDS, PianoLessonBad.this::end);
    }
  }
}
