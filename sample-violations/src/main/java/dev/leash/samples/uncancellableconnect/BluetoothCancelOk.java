package dev.leash.samples.uncancellableconnect;

import android.bluetooth.BluetoothDevice;
import android.bluetooth.BluetoothSocket;
import java.io.IOException;
import java.util.UUID;

/** The thread's constructor makes the socket; {@code cancel} closes it while it connects. */
public class BluetoothCancelOk {
  private ConnectThread connecting;

  public synchronized void connect(BluetoothDevice device, UUID service) throws IOException {
    connecting = new ConnectThread(device.createRfcommSocketToServiceRecord(service));
    connecting.start();
  }

  public synchronized void cancel() throws IOException {
    if (connecting != null) {
      connecting.socket.close();
    }
  }

  private static final class ConnectThread extends Thread {
    private final BluetoothSocket socket;

    ConnectThread(BluetoothSocket socket) {
      this.socket = socket;
    }

    @Override
    public void run() {
      try {
        socket.connect();
        socket.getOutputStream().write('?');
      } catch (IOException e) {
        System.err.println("no connection");
      }
    }
  }
}
