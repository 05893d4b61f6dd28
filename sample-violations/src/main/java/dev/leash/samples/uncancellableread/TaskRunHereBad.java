package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The task runs right here, so neither the time limit nor the cancel come before it is done. */
public class TaskRunHereBad {
  private final String host;

  public TaskRunHereBad(String host) {
    this.host = host;
  }

  public int ask() throws InterruptedException {
    FutureTask<Integer> task = new FutureTask<>(this::first);
    task.run();
    try {
      return task.get(15, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return -1;
    } finally {
      task.cancel(true);
    }
  }

  private Integer first() throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, 7), 1000);
      // expect warning LEASH_UNCANCELLABLE_READ
      return socket.getInputStream().read();
    }
  }
}
