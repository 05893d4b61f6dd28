package dev.leash.samples.wrongtaskended;

import java.util.concurrent.Executor;
import org.robovm.apple.uikit.UIApplication;

/** Two identifiers in an array, each worker with its own index. */
public class SensorPairOk {
  private static final int HEART = 0;
  private static final int STEPS = 1;

  private final UIApplication app = UIApplication.getSharedApplication();
  private final long[] ids = new long[2];
  private final Executor workers;
  private volatile boolean cut;
  volatile int beats;
  volatile int steps;

  public SensorPairOk(Executor workers) {
    this.workers = workers;
    ids[HEART] = UIApplication.getInvalidBackgroundTask();
    ids[STEPS] = UIApplication.getInvalidBackgroundTask();
  }

  public void readHeart(int[] raw) {
    ids[HEART] = app.beginBackgroundTask("heart", () -> expired(HEART));
    if (ids[HEART] == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    workers.execute(
        () -> {
          beats = count(raw, 70);
          end(HEART);
        });
  }

  public void readSteps(int[] raw) {
    ids[STEPS] = app.beginBackgroundTask("steps", () -> expired(STEPS));
    if (ids[STEPS] == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    workers.execute(
        () -> {
          steps = count(raw, 3);
          end(STEPS);
        });
  }

  private int count(int[] raw, int threshold) {
    int above = 0;
    for (int i = 0; i < raw.length && !cut; i++) {
      above += raw[i] > threshold ? 1 : 0;
    }
    return above;
  }

  private void expired(int which) {
    cut = true;
    end(which);
  }

  private synchronized void end(int which) {
    if (ids[which] != UIApplication.getInvalidBackgroundTask()) {
      app.endBackgroundTask(ids[which]);
      ids[which] = UIApplication.getInvalidBackgroundTask();
    }
  }
}
