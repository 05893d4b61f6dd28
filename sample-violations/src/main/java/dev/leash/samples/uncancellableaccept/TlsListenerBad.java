package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.net.ssl.SSLServerSocketFactory;

/** Waits for one client over TLS and gives it away as the task's result. */
public class TlsListenerBad {
  private final ExecutorService pool;

  public TlsListenerBad(ExecutorService pool) {
    this.pool = pool;
  }

  public Future<Socket> next(int port) throws IOException {
    ServerSocket listener = SSLServerSocketFactory.getDefault().createServerSocket(port);
    return pool.submit(
        new Callable<Socket>() {
          @Override
          public Socket call() throws IOException {
            try (listener) {
              // expect warning LEASH_UNCANCELLABLE_ACCEPT
              return listener.accept();
            }
          }
        });
  }
}
