package dev.leash.samples.tasknotended;

import android.app.Notification;
import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** After a failed download the service stays in the foreground, notification and all. */
public class OfflineMusicServiceBad extends Service {
  private volatile boolean cancelled;

  @Override
  public IBinder onBind(Intent intent) {
    return null;
  }

  @Override
  public int onStartCommand(Intent intent, int flags, int startId) {
    // expect warning LEASH_TASK_NOT_ENDED [platform=android] #a
    startForeground(7, new Notification());
    String album = intent.getStringExtra("album");
    new Thread(() -> download(album, startId)).start();
    return START_NOT_STICKY;
  }

  private void download(String album, int startId) {
    for (int track = 1; !cancelled && track <= 20; track++) {
      if (!fetch("https://music.example.org/" + album + "/" + track)) {
        // step #a
        return;
      }
    }
    stopForeground(true);
    stopSelf(startId);
  }

  private boolean fetch(String url) {
    try {
      HttpURLConnection head = (HttpURLConnection) new URL(url).openConnection();
      head.setConnectTimeout(5_000);
      head.setReadTimeout(5_000);
      return head.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      Log.w("music", url, e);
      return false;
    }
  }

  @Override
  public void onDestroy() {
    cancelled = true;
  }
}
