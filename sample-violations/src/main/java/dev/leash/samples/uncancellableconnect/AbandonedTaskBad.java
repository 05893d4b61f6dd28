package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The caller gives up after a while; the thread that connects does not. */
public class AbandonedTaskBad {
  private final String proxy;

  public AbandonedTaskBad(String proxy) {
    this.proxy = proxy;
  }

  public Socket connect(long millis) throws IOException, InterruptedException {
    FutureTask<Socket> task =
        new FutureTask<>(
            () -> {
              Socket socket = new Socket();
              // expect warning LEASH_UNCANCELLABLE_CONNECT
              socket.connect(new InetSocketAddress(proxy, 1080));
              return socket;
            });
    new Thread(task, "proxy").start();
    try {
      return task.get(millis, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("no proxy", e);
    }
  }
}
