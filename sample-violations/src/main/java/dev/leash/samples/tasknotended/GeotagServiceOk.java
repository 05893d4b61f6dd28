package dev.leash.samples.tasknotended;

import android.app.IntentService;
import android.content.Context;
import android.content.Intent;
import android.os.PowerManager;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** One lock is released in a {@code finally}, the other one goes by itself after ten seconds. */
public class GeotagServiceOk extends IntentService {
  public GeotagServiceOk() {
    super("geotag");
  }

  @Override
  protected void onHandleIntent(Intent intent) {
    PowerManager power = (PowerManager) getSystemService(Context.POWER_SERVICE);
    power.newWakeLock(PowerManager.SCREEN_DIM_WAKE_LOCK, "geotag-screen").acquire(10_000);
    PowerManager.WakeLock awake = power.newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "geotag");
    awake.acquire();
    try {
      double lat = intent.getDoubleExtra("lat", 0);
      double lon = intent.getDoubleExtra("lon", 0);
      int status = ask(new URL("https://places.example.org/" + lat + "/" + lon));
      Log.i("geotag", "status " + status);
    } catch (IOException e) {
      Log.w("geotag", "no place name", e);
    } finally {
      awake.release();
    }
  }

  private int ask(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(10_000);
    connection.setReadTimeout(10_000);
    return connection.getResponseCode();
  }
}
