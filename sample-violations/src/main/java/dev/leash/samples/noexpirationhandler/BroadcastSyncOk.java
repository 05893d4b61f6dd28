package dev.leash.samples.noexpirationhandler;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.os.PowerManager;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Android's broadcasts and locks have no such handler. */
public class BroadcastSyncOk extends BroadcastReceiver {
  private static final ExecutorService POOL = Executors.newSingleThreadExecutor();
  private static volatile int hash;

  @Override
  public void onReceive(Context context, Intent intent) {
    PowerManager power = (PowerManager) context.getSystemService(Context.POWER_SERVICE);
    PowerManager.WakeLock lock = power.newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "sync");
    PendingResult result = goAsync();
    POOL.execute(
        () -> {
          lock.acquire();
          try {
            hash = intent.toUri(0).hashCode();
          } finally {
            lock.release();
            result.finish();
          }
        });
  }

  static int hash() {
    return hash;
  }
}
