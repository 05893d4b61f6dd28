package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The cancel is late by at most the time-out. */
public class TimedConnectOk {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private Future<Boolean> probe;

  public void probe(InetSocketAddress server) {
    probe =
        pool.submit(
            () -> {
              try (Socket socket = new Socket()) {
                socket.connect(server, 2000);
                return true;
              } catch (IOException e) {
                return false;
              }
            });
  }

  public void cancel() {
    probe.cancel(true);
  }
}
