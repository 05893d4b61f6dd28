package dev.leash.samples.uncancellableconnect;

import android.bluetooth.BluetoothDevice;
import android.bluetooth.BluetoothSocket;
import java.io.IOException;
import java.util.UUID;

/** {@code cancel} knows the socket only after it is connected. */
public class BluetoothConnectBad {
  private BluetoothSocket connected;

  public void connect(BluetoothDevice device, UUID service) {
    new ConnectThread(device, service).start();
  }

  public synchronized void cancel() throws IOException {
    if (connected != null) {
      connected.close();
    }
  }

  private synchronized void connected(BluetoothSocket socket) {
    connected = socket;
  }

  private class ConnectThread extends Thread {
    private final BluetoothDevice device;
    private final UUID service;

    ConnectThread(BluetoothDevice device, UUID service) {
      this.device = device;
      this.service = service;
    }

    @Override
    public void run() {
      try {
        BluetoothSocket socket = device.createRfcommSocketToServiceRecord(service);
        // expect warning LEASH_UNCANCELLABLE_CONNECT
        socket.connect();
        connected(socket);
      } catch (IOException e) {
        System.err.println("no connection to " + device.getName());
      }
    }
  }
}
