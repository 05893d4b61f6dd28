package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The pool's interrupt reaches the channel. */
public class InterruptedDatagramChannelOk {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();

  public void watch(int port) {
    pool.execute(
        () -> {
          ByteBuffer beat = ByteBuffer.allocateDirect(16);
          try (DatagramChannel channel = DatagramChannel.open()) {
            channel.bind(new InetSocketAddress(port));
            while (beat.hasRemaining()) {
              channel.receive(beat);
            }
          } catch (IOException e) {
            System.err.println("no heart beat");
          }
        });
  }

  public void dispose() {
    pool.shutdownNow();
  }
}
