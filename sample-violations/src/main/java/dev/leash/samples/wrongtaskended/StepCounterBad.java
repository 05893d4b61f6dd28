package dev.leash.samples.wrongtaskended;

import android.app.IntentService;
import android.content.Intent;
import android.os.PowerManager;
import android.util.Log;

/** The error path releases the lock, goes on, and releases it once more: Android throws. */
public class StepCounterBad extends IntentService {
  private volatile int total;

  public StepCounterBad() {
    super("steps");
  }

  @Override
  protected void onHandleIntent(Intent intent) {
    PowerManager power = (PowerManager) getSystemService(POWER_SERVICE);
    PowerManager.WakeLock lock = power.newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "steps");
    // expect error LEASH_WRONG_TASK_ENDED [platform=android] #a
    lock.acquire();
    int[] minutes = intent.getIntArrayExtra("minutes");
    if (minutes == null) {
      Log.w("steps", "nothing to count");
      // step #a
      lock.release();
      minutes = new int[0];
    }
    int sum = 0;
    for (int steps : minutes) {
      sum += steps;
    }
    total = sum;
    // step #a
    lock.release();
  }

  int total() {
    return total;
  }
}
