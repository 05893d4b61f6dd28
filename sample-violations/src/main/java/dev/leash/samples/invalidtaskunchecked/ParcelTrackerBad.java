package dev.leash.samples.invalidtaskunchecked;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;

/** A permit that is always good: the factory has no way to say no. */
public class ParcelTrackerBad {
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  volatile double kilometres;

  public void measure(double[] hops) {
    Permit permit = Permit.take("parcels");
    thread.execute(
        () -> {
          double sum = 0;
          for (int i = 0; i < hops.length && permit.open(); i++) {
            sum += hops[i];
          }
          kilometres = sum;
          permit.giveBack();
        });
  }

  private static final class Permit {
    private long id;
    private boolean open = true;

    static Permit take(String name) {
      Permit permit = new Permit();
      UIApplication application = UIApplication.getSharedApplication();
      // expect warning LEASH_INVALID_TASK_UNCHECKED [platform=robovm]
      permit.id = application.beginBackgroundTask(name, permit::giveBack);
      return permit;
    }

    synchronized boolean open() {
      return open;
    }

    synchronized void giveBack() {
      if (open) {
        open = false;
        UIApplication.getSharedApplication().endBackgroundTask(id);
      }
    }
  }
}
