package dev.leash.samples.networkwaitinexpirationhandler;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import java.io.IOException;
import java.net.Socket;

/** Newer Androids tell a foreground service that its time is up. */
public class ServiceTimeoutBad extends Service {
  Socket socket;

  @Override
  public IBinder onBind(Intent intent) {
    return null;
  }

  /** Overrides the platform's method where the platform has it (API 34). */
  public void onTimeout(int startId) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=android]
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
    stopSelf(startId);
  }
}
