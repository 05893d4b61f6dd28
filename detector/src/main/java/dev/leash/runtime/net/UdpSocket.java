package dev.leash.runtime.net;

import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.Wake;
import dev.leash.runtime.sim.World;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A datagram socket. Whoever gets a datagram echoes it, as far as the network lets it. */
final class UdpSocket {
  /** A datagram that has arrived. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Datagram(byte[] bytes, SocketAddress from) {}

  private final Kernel kernel;
  private final World world;
  private final int port;
  private final Deque<Datagram> inbound = new ArrayDeque<>();
  private final List<SimThread> waiters = new ArrayList<>();
  private boolean closed;
  private String failure;
  private boolean interruptible;
  private final List<Runnable> watchers = new ArrayList<>();

  UdpSocket(Kernel kernel, int port) {
    this.kernel = kernel;
    this.port = port;
    world = kernel.world();
  }

  int port() {
    return port;
  }

  /** Interrupts end its waits, as those of channels. */
  void interruptible() {
    interruptible = true;
  }

  /** Called whenever something changes. */
  void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  /** Whether a receive would return at once. */
  boolean ready() {
    return closed || failure != null || !inbound.isEmpty();
  }

  private void changed() {
    waiters.forEach(world::wake);
    List.copyOf(watchers).forEach(Runnable::run);
  }

  boolean closed() {
    return closed;
  }

  void send(byte[] bytes, SocketAddress to) throws IOException {
    check();
    if (kernel.network() != Network.DEAD) {
      Flow flow = new Flow(kernel, false);
      flow.send(() -> flow.send(() -> arrived(new Datagram(bytes, to))));
    }
  }

  private void arrived(Datagram datagram) {
    if (!closed && failure == null) {
      inbound.add(datagram);
      changed();
    }
  }

  Datagram receive(int millis) throws IOException {
    SimThread self = World.currentThread();
    long deadline = millis == 0 ? Long.MAX_VALUE : world.plus(millis * 1_000_000L);
    Wait plain = Wait.io("receiving on UDP port " + port, this);
    Wait wait = interruptible ? plain.interruptibly() : plain;
    while (true) {
      check();
      if (!inbound.isEmpty()) {
        return inbound.poll();
      }
      waiters.add(self);
      Wake wake;
      try {
        wake = world.block(wait, deadline);
      } finally {
        waiters.remove(self);
      }
      if (wake == Wake.TIMEOUT && inbound.isEmpty()) {
        throw new SocketTimeoutException("Receive timed out");
      } else if (wake == Wake.INTERRUPTED) {
        throw new InterruptedIOException("interrupted");
      }
    }
  }

  private void check() throws SocketException {
    if (closed) {
      throw new SocketException("Socket closed");
    } else if (failure != null) {
      throw new SocketException(failure);
    }
  }

  void fail(String why) {
    failure = why;
    changed();
  }

  void close() {
    if (!closed) {
      closed = true;
      kernel.forget(this);
      changed();
    }
  }
}
