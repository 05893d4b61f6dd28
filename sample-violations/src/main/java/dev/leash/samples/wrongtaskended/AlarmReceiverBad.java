package dev.leash.samples.wrongtaskended;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.util.Log;
import java.util.Calendar;

/** Finished in the {@code catch} and once more in the {@code finally}: Android throws. */
public class AlarmReceiverBad extends BroadcastReceiver {
  private static volatile long next;

  @Override
  public void onReceive(Context context, Intent intent) {
    // expect error LEASH_WRONG_TASK_ENDED [platform=android] #a
    PendingResult pending = goAsync();
    new Thread(
            () -> {
              try {
                next = compute(intent.getStringExtra("time"));
              } catch (NumberFormatException e) {
                Log.w("alarm", "not a time", e);
                // step #a
                pending.finish();
              } finally {
                // step #a
                pending.finish();
              }
            })
        .start();
  }

  private static long compute(String time) {
    Calendar day = Calendar.getInstance();
    day.set(Calendar.HOUR_OF_DAY, Integer.parseInt(time.substring(0, 2)));
    day.set(Calendar.MINUTE, Integer.parseInt(time.substring(3)));
    return day.getTimeInMillis();
  }

  static long next() {
    return next;
  }
}
