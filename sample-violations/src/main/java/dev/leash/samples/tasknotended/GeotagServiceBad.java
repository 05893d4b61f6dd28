package dev.leash.samples.tasknotended;

import android.app.IntentService;
import android.content.Context;
import android.content.Intent;
import android.os.PowerManager;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** A place that is not found keeps the phone awake until the battery is empty. */
public class GeotagServiceBad extends IntentService {
  public GeotagServiceBad() {
    super("geotag");
  }

  @Override
  protected void onHandleIntent(Intent intent) {
    try {
      tag(intent.getDoubleExtra("lat", 0), intent.getDoubleExtra("lon", 0));
    } catch (IOException e) {
      Log.w("geotag", "no place name", e);
    }
  }

  private void tag(double lat, double lon) throws IOException {
    PowerManager power = (PowerManager) getSystemService(Context.POWER_SERVICE);
    PowerManager.WakeLock awake = power.newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "geotag");
    // expect warning LEASH_TASK_NOT_ENDED [platform=android] #a
    awake.acquire();
    // step #a
    int status = ask(new URL("https://places.example.org/" + lat + "/" + lon));
    Log.i("geotag", "status " + status);
    awake.release();
  }

  private int ask(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(10_000);
    connection.setReadTimeout(10_000);
    return connection.getResponseCode();
  }
}
