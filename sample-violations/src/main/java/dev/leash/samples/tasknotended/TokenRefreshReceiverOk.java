package dev.leash.samples.tasknotended;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Finishes the broadcast in a {@code finally}. */
public class TokenRefreshReceiverOk extends BroadcastReceiver {
  private static final String TAG = "TokenRefresh";

  @Override
  public void onReceive(Context context, Intent intent) {
    String account = intent.getStringExtra("account");
    PendingResult broadcast = goAsync();
    new Thread(
            () -> {
              try {
                int status = refresh(account);
                Log.i(TAG, "server says " + status);
              } catch (IOException e) {
                Log.w(TAG, "no new token for " + account, e);
              } finally {
                broadcast.finish();
              }
            },
            TAG)
        .start();
  }

  private static int refresh(String account) throws IOException {
    URL url = new URL("https://auth.example.org/refresh?account=" + account);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(4_000);
    connection.setReadTimeout(4_000);
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }
}
