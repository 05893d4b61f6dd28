package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;

/** A connect that does not wait, asked ten times a second whether it is done. */
public class NonBlockingConnectOk implements Runnable {
  private volatile boolean cancelled;

  @Override
  public void run() {
    try (SocketChannel channel = SocketChannel.open()) {
      channel.configureBlocking(false);
      channel.connect(new InetSocketAddress("relay.example.org", 3478));
      while (!channel.finishConnect() && !cancelled) {
        Thread.sleep(100);
      }
    } catch (IOException | InterruptedException e) {
      System.err.println("no relay");
    }
  }

  public void cancel() {
    cancelled = true;
  }
}
