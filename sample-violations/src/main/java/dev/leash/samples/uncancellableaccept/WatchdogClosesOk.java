package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A login's redirect is awaited for two minutes: then the timer closes the local socket. */
public class WatchdogClosesOk {
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  public void await() {
    new Thread(this::receiveRedirect).start();
  }

  private void receiveRedirect() {
    try (ServerSocket server = new ServerSocket(0)) {
      timer.schedule(() -> close(server), 2, TimeUnit.MINUTES);
      server.accept().close();
    } catch (IOException e) {
      System.err.println("no login");
    }
  }

  private static void close(ServerSocket server) {
    try {
      server.close();
    } catch (IOException e) {
      System.err.println("not closed");
    }
  }
}
