package dev.leash.samples.tasknotendedonexpiration;

import android.app.Notification;
import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.util.Log;

/** Newer Androids crash a foreground service that is still there after its time is up. */
public class BackupServiceBad extends Service {
  private volatile boolean halted;
  private volatile long sum;

  @Override
  public IBinder onBind(Intent intent) {
    return null;
  }

  @Override
  public int onStartCommand(Intent intent, int flags, int startId) {
    byte[] contacts = intent.getByteArrayExtra("contacts");
    // expect error LEASH_TASK_NOT_ENDED_ON_EXPIRATION [platform=android] #a
    startForeground(1, new Notification());
    new Thread(
            () -> {
              try {
                sum = checksum(contacts);
              } finally {
                stopSelf(startId);
              }
            })
        .start();
    return START_NOT_STICKY;
  }

  private long checksum(byte[] contacts) {
    long result = 17;
    for (int i = 0; i < contacts.length && !halted; i++) {
      result = result * 31 + contacts[i];
    }
    return result;
  }

  /** Overrides the platform's method where the platform has it (API 34). */
  public void onTimeout(int startId) {
    // step #a
    Log.w("backup", "no time left, checksum so far: " + sum);
    halted = true;
  }
}
