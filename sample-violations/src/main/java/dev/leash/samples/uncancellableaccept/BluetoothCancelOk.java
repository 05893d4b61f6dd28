package dev.leash.samples.uncancellableaccept;

import android.bluetooth.BluetoothAdapter;
import android.bluetooth.BluetoothServerSocket;
import java.io.IOException;
import java.util.UUID;

/** The usual accept thread: its owner calls {@code cancel}. */
public class BluetoothCancelOk {
  private static final UUID CHAT = new UUID(0x1101, 0x80f0);
  private AcceptThread accepting;

  public synchronized void start(BluetoothAdapter adapter) throws IOException {
    accepting = new AcceptThread(adapter.listenUsingRfcommWithServiceRecord("chat", CHAT));
    accepting.start();
  }

  public synchronized void stop() {
    if (accepting != null) {
      accepting.cancel();
      accepting = null;
    }
  }

  private class AcceptThread extends Thread {
    private final BluetoothServerSocket server;

    AcceptThread(BluetoothServerSocket server) {
      this.server = server;
    }

    @Override
    public void run() {
      try {
        server.accept().close();
      } catch (IOException e) {
        System.err.println("no chat");
      }
    }

    void cancel() {
      try {
        server.close();
      } catch (IOException e) {
        System.err.println("not closed");
      }
    }
  }
}
