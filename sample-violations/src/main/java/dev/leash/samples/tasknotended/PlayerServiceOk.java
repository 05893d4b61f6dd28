package dev.leash.samples.tasknotended;

import android.app.Notification;
import android.app.Service;
import android.content.Intent;
import android.os.IBinder;

/** One callback for all commands: one starts, another one stops what the first began. */
public class PlayerServiceOk extends Service {
  private final Notification playing = new Notification();

  @Override
  public int onStartCommand(Intent intent, int flags, int startId) {
    if ("stop".equals(intent.getAction())) {
      stopForeground(true);
      stopSelf();
    } else {
      startForeground(1, playing);
    }
    return START_NOT_STICKY;
  }

  @Override
  public IBinder onBind(Intent intent) {
    return null;
  }
}
