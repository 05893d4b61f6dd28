package dev.leash.samples.wrongtaskended;

import android.app.IntentService;
import android.content.Intent;
import android.os.PowerManager;
import android.util.Log;

/** The end asks the lock whether it is still held. */
public class StepCounterOk extends IntentService {
  private volatile int total;

  public StepCounterOk() {
    super("steps");
  }

  @Override
  protected void onHandleIntent(Intent intent) {
    PowerManager power = (PowerManager) getSystemService(POWER_SERVICE);
    PowerManager.WakeLock lock = power.newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "steps");
    lock.acquire();
    try {
      int[] minutes = intent.getIntArrayExtra("minutes");
      if (minutes == null) {
        Log.w("steps", "nothing to count");
        lock.release();
        minutes = new int[0];
      }
      int sum = 0;
      for (int steps : minutes) {
        sum += steps;
      }
      total = sum;
    } finally {
      if (lock.isHeld()) {
        lock.release();
      }
    }
  }

  int total() {
    return total;
  }
}
