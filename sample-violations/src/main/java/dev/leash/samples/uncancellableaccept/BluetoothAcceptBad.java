package dev.leash.samples.uncancellableaccept;

import android.bluetooth.BluetoothAdapter;
import android.bluetooth.BluetoothServerSocket;
import android.bluetooth.BluetoothSocket;
import java.io.IOException;
import java.util.UUID;

/** A chat's accept thread without a way to stop it. */
public class BluetoothAcceptBad extends Thread {
  private static final UUID CHAT = new UUID(0x1101, 0x80f0);
  private final BluetoothServerSocket server;

  public BluetoothAcceptBad(BluetoothAdapter adapter) throws IOException {
    server = adapter.listenUsingRfcommWithServiceRecord("chat", CHAT);
  }

  @Override
  public void run() {
    BluetoothSocket peer = null;
    while (peer == null) {
      try {
        // expect warning LEASH_UNCANCELLABLE_ACCEPT
        peer = server.accept();
      } catch (IOException e) {
        return;
      }
    }
    System.out.println(peer.getRemoteDevice());
  }
}
