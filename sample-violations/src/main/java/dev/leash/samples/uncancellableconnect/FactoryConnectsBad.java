package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/** A factory's socket is connected when one gets it, with TLS or without. */
public class FactoryConnectsBad {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  public Future<Socket> plain(String host) {
    return pool.submit(
        new Callable<Socket>() {
          @Override
          public Socket call() throws IOException {
            // expect warning LEASH_UNCANCELLABLE_CONNECT
            return SocketFactory.getDefault().createSocket(host, 143);
          }
        });
  }

  public Future<Socket> secure(String host) {
    // expect warning LEASH_UNCANCELLABLE_CONNECT
    return pool.submit(() -> SSLSocketFactory.getDefault().createSocket(host, 993));
  }
}
