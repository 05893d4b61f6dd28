package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Whoever gives up waiting for the connect closes its socket. */
public class GivenUpAndClosedOk {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  public Socket connect(String proxy) throws IOException, InterruptedException {
    Socket socket = new Socket();
    Future<?> connected =
        pool.submit(
            () -> {
              socket.connect(new InetSocketAddress(proxy, 1080));
              return null;
            });
    try {
      connected.get(3, TimeUnit.SECONDS);
      return socket;
    } catch (ExecutionException | TimeoutException e) {
      socket.close();
      throw new IOException("no proxy", e);
    }
  }
}
