package dev.leash.samples.ineffectivecancel;

import android.app.Service;
import android.bluetooth.BluetoothServerSocket;
import android.bluetooth.BluetoothSocket;
import android.content.Intent;
import android.os.IBinder;
import java.io.IOException;
import java.io.InputStream;

/** A heart-rate service: {@code onDestroy} clears the flag, and the thread reads on. */
public class AndroidFlagBad extends Service {
  private volatile boolean connected;

  void serve(BluetoothServerSocket server) throws IOException {
    BluetoothSocket sensor = server.accept(5000);
    connected = true;
    new Thread() {
      @Override
      public void run() {
        try (InputStream in = sensor.getInputStream()) {
          while (connected) {
            // expect warning LEASH_INEFFECTIVE_CANCEL
            System.out.println("rate " + in.read());
          }
          sensor.close();
        } catch (IOException e) {
          connected = false;
        }
      }
    }.start();
  }

  @Override
  public void onDestroy() {
    connected = false;
    super.onDestroy();
  }

  @Override
  public IBinder onBind(Intent intent) {
    return null;
  }
}
