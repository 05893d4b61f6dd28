package dev.leash.samples.uncancellableread;

import android.bluetooth.BluetoothServerSocket;
import android.bluetooth.BluetoothSocket;
import java.io.IOException;
import java.io.InputStream;

/** Accepts for ten seconds, then reads for as long as the peer is silent. */
public class BluetoothReadBad {
  public void serve(BluetoothServerSocket server) {
    new Thread(
            () -> {
              try {
                BluetoothSocket peer = server.accept(10_000);
                server.close();
                // step #a
                print(peer);
                peer.close();
              } catch (IOException e) {
                System.err.println("peer gone");
              }
            })
        .start();
  }

  private static void print(BluetoothSocket peer) throws IOException {
    InputStream in = peer.getInputStream();
    byte[] buffer = new byte[256];
    int count;
    // expect warning LEASH_UNCANCELLABLE_READ #a
    while ((count = in.read(buffer)) >= 0) {
      System.out.write(buffer, 0, count);
    }
  }
}
