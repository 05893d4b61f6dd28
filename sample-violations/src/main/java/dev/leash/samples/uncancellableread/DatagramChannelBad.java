package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.concurrent.Executor;

/** The channel is blocking, and it is the task's own. */
public class DatagramChannelBad {
  private final Executor executor;

  public DatagramChannelBad(Executor executor) {
    this.executor = executor;
  }

  public void watch(int port) {
    executor.execute(
        () -> {
          ByteBuffer beat = ByteBuffer.allocateDirect(16);
          try (DatagramChannel channel = DatagramChannel.open()) {
            channel.bind(new InetSocketAddress(port));
            while (beat.hasRemaining()) {
              // expect warning LEASH_UNCANCELLABLE_READ
              channel.receive(beat);
            }
          } catch (IOException e) {
            System.err.println("no heart beat");
          }
        });
  }
}
