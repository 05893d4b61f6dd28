package dev.leash.runtime.net;

import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.Wake;
import dev.leash.runtime.sim.World;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A listening socket. Its kernel accepts clients whether or not the app runs. */
public final class Listener {
  private static final int BACKLOG = 50;

  private final Kernel kernel;
  private final World world;
  private final int port;
  private final List<StackTraceElement> opened;
  private final Deque<Conn> accepted = new ArrayDeque<>();
  private final List<SimThread> waiters = new ArrayList<>();
  private boolean closed;
  private String failure;
  private boolean deaf;
  private boolean interruptible;
  private final List<Runnable> watchers = new ArrayList<>();

  Listener(Kernel kernel, int port) {
    this.kernel = kernel;
    this.port = port;
    world = kernel.world();
    opened = List.of(new Throwable().getStackTrace());
  }

  /** Its port. */
  public int port() {
    return port;
  }

  /** Where it was opened, newest call first. */
  public List<StackTraceElement> opened() {
    return opened;
  }

  /** Whether the app has closed it. */
  public boolean closed() {
    return closed;
  }

  /** Clients that the kernel has accepted and the app has not. */
  public int unserved() {
    return accepted.size();
  }

  /** A client's connection has arrived; false if it is refused. */
  boolean offer(Conn conn) {
    if (closed || deaf || failure != null || accepted.size() >= BACKLOG) {
      return false;
    }
    accepted.add(conn);
    changed();
    return true;
  }

  /** Interrupts end its waits, as those of channels. */
  void interruptible() {
    interruptible = true;
  }

  /** Called whenever something changes. */
  void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  /** Whether an accept would return at once. */
  boolean ready() {
    return closed || failure != null || !accepted.isEmpty();
  }

  private void changed() {
    waiters.forEach(world::wake);
    List.copyOf(watchers).forEach(Runnable::run);
  }

  /**
   * Accepts, blocking.
   *
   * @param millis 0: for ever
   */
  public Conn accept(int millis) throws IOException {
    SimThread self = World.currentThread();
    long deadline = millis == 0 ? Long.MAX_VALUE : world.plus(millis * 1_000_000L);
    Wait plain = Wait.io("accepting on port " + port, this);
    Wait wait = interruptible ? plain.interruptibly() : plain;
    while (true) {
      if (closed) {
        throw new SocketException("Socket closed");
      } else if (failure != null) {
        throw new SocketException(failure);
      } else if (!accepted.isEmpty()) {
        return accepted.poll();
      }
      waiters.add(self);
      Wake wake;
      try {
        wake = world.block(wait, deadline);
      } finally {
        waiters.remove(self);
      }
      if (wake == Wake.TIMEOUT && accepted.isEmpty()) {
        throw new SocketTimeoutException("Accept timed out");
      } else if (wake == Wake.INTERRUPTED) {
        throw new InterruptedIOException("interrupted");
      }
    }
  }

  /** Closes at once; a thread in {@link #accept} gets an exception. */
  public void close() {
    if (!closed) {
      closed = true;
      world.note("closes the listening socket on port " + port);
      kernel.forget(this);
      changed();
      accepted.forEach(c -> c.fail("Connection reset"));
    }
  }

  /** The system takes it away. */
  void reclaim(boolean silently) {
    if (silently) {
      deaf = true;
    } else {
      failure = "Bad file descriptor";
      changed();
    }
    accepted.forEach(c -> c.fail("Connection reset"));
    accepted.clear();
  }
}
