package dev.leash.samples.wrongtaskended;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;

/** One after the other: the first task is ended before its variable gets the second. */
public class TwoPhasesOk {
  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private volatile boolean aborted;
  private long id = UIApplication.getInvalidBackgroundTask();
  volatile double mean;
  volatile double deviation;

  public void analyse(double[] values) {
    executor.execute(
        () -> {
          aborted = false;
          if (begin("mean")) {
            mean = mean(values);
            end();
          }
          if (begin("deviation")) {
            deviation = deviation(values);
            end();
          }
        });
  }

  private synchronized boolean begin(String phase) {
    UIApplication application = UIApplication.getSharedApplication();
    id = application.beginBackgroundTask(phase, this::abort);
    return id != UIApplication.getInvalidBackgroundTask();
  }

  private void abort() {
    aborted = true;
    end();
  }

  private synchronized void end() {
    if (id != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(id);
      id = UIApplication.getInvalidBackgroundTask();
    }
  }

  private double mean(double[] values) {
    double sum = 0;
    for (int i = 0; i < values.length && !aborted; i++) {
      sum += values[i];
    }
    return sum / Math.max(1, values.length);
  }

  private double deviation(double[] values) {
    double sum = 0;
    for (int i = 0; i < values.length && !aborted; i++) {
      sum += Math.abs(values[i] - mean);
    }
    return sum / Math.max(1, values.length);
  }
}
