package dev.leash.samples.tasknotended;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.os.PowerManager;

/** Each alarm gives back the last one's lock and takes it anew: it is never free. */
public class AlarmReceiverBad extends BroadcastReceiver {
  private static PowerManager.WakeLock awake;

  @Override
  public void onReceive(Context context, Intent intent) {
    if (awake == null) {
      PowerManager power = (PowerManager) context.getSystemService(Context.POWER_SERVICE);
      awake = power.newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "alarm");
    }
    if (awake.isHeld()) {
      awake.release();
    }
    // expect error LEASH_TASK_NOT_ENDED [platform=android]
    awake.acquire();
  }
}
