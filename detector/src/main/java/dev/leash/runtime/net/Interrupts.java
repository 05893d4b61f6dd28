package dev.leash.runtime.net;

import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.World;
import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channel;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;

/** What channels do that sockets do not: an interrupt closes them. */
final class Interrupts {
  private Interrupts() {}

  /** An operation that may block. */
  @FunctionalInterface
  interface Operation<T> {
    T run() throws IOException;
  }

  /** Runs it on a channel; says why the channel is closed, if it is then. */
  static <T> T during(Channel channel, Operation<T> operation) throws IOException {
    if (!channel.isOpen()) {
      throw new ClosedChannelException();
    }
    closeIfInterrupted(channel);
    T result;
    try {
      result = operation.run();
    } catch (IOException e) {
      closeIfInterrupted(channel);
      throw channel.isOpen() ? e : new AsynchronousCloseException();
    }
    return result;
  }

  private static void closeIfInterrupted(Channel channel) throws IOException {
    SimThread self = World.currentThread();
    if (self != null && self.interrupted()) {
      channel.close();
      throw new ClosedByInterruptException();
    }
  }
}
