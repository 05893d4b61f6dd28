package dev.leash.samples.tasknotended;

import android.app.Notification;
import android.app.Service;
import android.content.Context;
import android.content.Intent;
import android.os.Handler;
import android.os.IBinder;
import android.os.Message;
import android.os.Messenger;
import android.os.PowerManager;

/** Messages begin and end the work; what stays open between them is kept in fields. */
public class ScannerServiceOk extends Service {
  private final Notification scanning = new Notification();
  private final Handler messages = new Messages();
  private PowerManager.WakeLock awake;
  private boolean shown;

  private class Messages extends Handler {
    @Override
    public void handleMessage(Message message) {
      switch (message.what) {
        case 1:
          show();
          break;
        case 2:
          awake.acquire();
          break;
        case 3:
          awake.release();
          break;
        default:
          hide();
      }
    }
  }

  @Override
  public void onCreate() {
    PowerManager power = (PowerManager) getSystemService(Context.POWER_SERVICE);
    awake = power.newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "scan");
  }

  @Override
  public IBinder onBind(Intent intent) {
    return new Messenger(messages).getBinder();
  }

  private void show() {
    if (!shown) {
      startForeground(1, scanning);
      shown = true;
    }
  }

  private void hide() {
    stopForeground(true);
    shown = false;
  }
}
