package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same {@code cancel(true)} as for a socket; a channel heeds it. */
public class InterruptedChannelOk {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private Future<?> subscription;

  public void subscribe(InetSocketAddress feed) {
    subscription = pool.submit(() -> follow(feed));
  }

  private static void follow(InetSocketAddress feed) {
    ByteBuffer buffer = ByteBuffer.allocate(256);
    try (SocketChannel channel = SocketChannel.open(feed)) {
      while (channel.read(buffer) >= 0) {
        buffer.clear();
      }
    } catch (IOException e) {
      System.err.println("feed left");
    }
  }

  public void unsubscribe() {
    subscription.cancel(true);
  }
}
