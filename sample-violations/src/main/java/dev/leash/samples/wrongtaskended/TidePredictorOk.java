package dev.leash.samples.wrongtaskended;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;

/** The handler object is made before the task, too, and gets the identifier as soon as it is. */
public class TidePredictorOk {
  private final ExecutorService compute = Executors.newSingleThreadExecutor();
  volatile double highest;

  public void predict(double[] constants) {
    Expiration expiration = new Expiration();
    expiration.task = UIApplication.getSharedApplication().beginBackgroundTask("tides", expiration);
    if (expiration.task == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    compute.execute(
        () -> {
          double max = 0;
          for (int hour = 0; hour < 24 * 365 && !expiration.aborted; hour++) {
            max = Math.max(max, height(constants, hour));
          }
          highest = max;
          expiration.end();
        });
  }

  private static double height(double[] constants, int hour) {
    double sum = 0;
    for (int i = 0; i < constants.length; i++) {
      sum += constants[i] * Math.cos(hour / (i + 1.0));
    }
    return sum;
  }

  private static final class Expiration implements Runnable {
    private volatile boolean aborted;
    private long task;

    @Override
    public void run() {
      aborted = true;
      end();
    }

    synchronized void end() {
      long id = task;
      task = UIApplication.getInvalidBackgroundTask();
      if (id != task) {
        UIApplication.getSharedApplication().endBackgroundTask(id);
      }
    }
  }
}
