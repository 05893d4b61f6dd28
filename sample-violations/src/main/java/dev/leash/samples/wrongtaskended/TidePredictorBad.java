package dev.leash.samples.wrongtaskended;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;

/** The handler object copies the identifier when it is made, and it is made too early. */
public class TidePredictorBad {
  private final ExecutorService compute = Executors.newSingleThreadExecutor();
  private long running = UIApplication.getInvalidBackgroundTask();
  private volatile boolean aborted;
  volatile double highest;

  public void predict(double[] constants) {
    UIApplication app = UIApplication.getSharedApplication();
    Expiration expiration = new Expiration(running);
    // expect error LEASH_WRONG_TASK_ENDED [platform=robovm] #a
    running = app.beginBackgroundTask("tides", expiration);
    if (running == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    compute.execute(
        () -> {
          double max = 0;
          for (int hour = 0; hour < 24 * 365 && !aborted; hour++) {
            max = Math.max(max, height(constants, hour));
          }
          highest = max;
          app.endBackgroundTask(running);
        });
  }

  private static double height(double[] constants, int hour) {
    double sum = 0;
    for (int i = 0; i < constants.length; i++) {
      sum += constants[i] * Math.cos(hour / (i + 1.0));
    }
    return sum;
  }

  private final class Expiration implements Runnable {
    private final long task;

    Expiration(long task) {
      this.task = task;
    }

    @Override
    public void run() {
      aborted = true;
      // step #a
      UIApplication.getSharedApplication().endBackgroundTask(task);
    }
  }
}
