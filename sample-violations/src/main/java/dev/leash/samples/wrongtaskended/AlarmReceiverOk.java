package dev.leash.samples.wrongtaskended;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.util.Log;
import java.util.Calendar;

/** Finished in each of two branches that exclude each other. */
public class AlarmReceiverOk extends BroadcastReceiver {
  private static volatile long next;

  @Override
  public void onReceive(Context context, Intent intent) {
    PendingResult pending = goAsync();
    new Thread(
            () -> {
              long computed;
              try {
                computed = compute(intent.getStringExtra("time"));
              } catch (RuntimeException e) {
                Log.w("alarm", "not a time", e);
                pending.finish();
                return;
              }
              next = computed;
              pending.finish();
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
