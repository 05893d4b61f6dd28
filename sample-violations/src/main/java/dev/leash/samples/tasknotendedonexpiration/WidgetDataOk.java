package dev.leash.samples.tasknotendedonexpiration;

import org.robovm.apple.foundation.NSProcessInfo;

/** An expiring activity is over when its block returns: there is nothing to end. */
public class WidgetDataOk {
  private final double[] samples = new double[4096];
  private volatile boolean expired;
  private volatile double mean;

  public void refresh() {
    NSProcessInfo.getSharedProcessInfo()
        .performExpiringActivity(
            "widget",
            timeIsUp -> {
              if (timeIsUp) {
                expired = true;
                return;
              }
              expired = false;
              double sum = 0;
              for (int i = 0; i < samples.length && !expired; i++) {
                sum += samples[i];
              }
              mean = sum / samples.length;
            });
  }

  public double mean() {
    return mean;
  }
}
