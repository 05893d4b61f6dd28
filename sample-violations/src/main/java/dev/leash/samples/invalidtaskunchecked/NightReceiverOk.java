package dev.leash.samples.invalidtaskunchecked;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.net.wifi.WifiManager;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Android refuses none of these: there is no invalid one to compare with. */
public class NightReceiverOk extends BroadcastReceiver {
  private static final ScheduledExecutorService NIGHT =
      Executors.newSingleThreadScheduledExecutor();
  private static volatile int networks;

  @Override
  public void onReceive(Context context, Intent intent) {
    WifiManager wifi = (WifiManager) context.getSystemService(Context.WIFI_SERVICE);
    WifiManager.WifiLock lock = wifi.createWifiLock("night");
    PendingResult result = goAsync();
    NIGHT.execute(
        () -> {
          lock.acquire();
          try {
            networks = wifi.getScanResults().size();
          } finally {
            lock.release();
            result.finish();
          }
        });
  }

  static int networks() {
    return networks;
  }
}
