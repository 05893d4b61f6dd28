package dev.leash.samples.uncancellableread;

import android.bluetooth.BluetoothDevice;
import android.bluetooth.BluetoothSocket;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** The socket's owner closes it; the thread reads the end. */
public class BluetoothCancelOk extends Thread {
  private final BluetoothSocket socket;

  public BluetoothCancelOk(BluetoothDevice device, UUID service) throws IOException {
    socket = device.createRfcommSocketToServiceRecord(service);
  }

  @Override
  public void run() {
    try {
      socket.connect();
      InputStream in = socket.getInputStream();
      byte[] buffer = new byte[256];
      while (in.read(buffer) >= 0) {
        System.out.println(buffer[0]);
      }
    } catch (IOException e) {
      System.err.println("peer gone");
    }
  }

  public void cancel() throws IOException {
    socket.close();
  }
}
