package dev.leash.samples.tasknotendedonexpiration;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import org.robovm.apple.uikit.UIApplication;

/** A handler is wanted, so here is one. */
public class CouponWalletBad {
  private final Set<String> valid = new TreeSet<>();
  private final Executor executor;

  public CouponWalletBad(Executor executor) {
    this.executor = executor;
  }

  public void check(String coupon) {
    UIApplication app = UIApplication.getSharedApplication();
    // expect error LEASH_TASK_NOT_ENDED_ON_EXPIRATION [platform=robovm]
    long id = app.beginBackgroundTask("coupon", () -> {});
    if (id == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    executor.execute(
        () -> {
          try {
            if (coupon.length() == 12 && coupon.startsWith("X")) {
              valid.add(coupon);
            }
          } finally {
            app.endBackgroundTask(id);
          }
        });
  }
}
