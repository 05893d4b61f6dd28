package dev.leash.runtime.os.ios;

import dev.leash.runtime.net.Conn;
import dev.leash.runtime.net.Kernel;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Timer;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.World;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One request of the system's own HTTP stack, and its answer or failure. */
final class Exchange {
  static final long TIMED_OUT = -1001;
  static final long CANCELLED = -999;
  static final long LOST = -1005;

  private final World world;
  private final Conn conn;
  private final String url;
  private final List<SimThread> waiters = new ArrayList<>();
  private final List<Runnable> whenDone = new ArrayList<>();
  private Timer timer;
  private boolean sent;
  private boolean done;
  private long error;

  /** Begins; it fails after so many silent seconds. */
  Exchange(Kernel kernel, World world, String url, double timeout) {
    this.world = world;
    this.url = url;
    conn = kernel.open();
    conn.watch(this::step);
    timer = world.after(Limits.nanos(timeout), () -> finish(TIMED_OUT));
    URI uri = uri(url);
    int port = uri.getPort() > 0 ? uri.getPort() : "http".equals(uri.getScheme()) ? 80 : 443;
    conn.start(uri.getHost() == null ? "unknown.example.org" : uri.getHost(), port);
  }

  private static URI uri(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      return URI.create("https://unknown.example.org/");
    }
  }

  private void step() {
    if (done) {
      return;
    }
    try {
      if (conn.failure() != null) {
        finish(LOST);
      } else if (conn.connected() && !sent) {
        sent = true;
        byte[] request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
        conn.offer(request, 0, request.length);
      } else if (sent && conn.readable()) {
        finish(0);
      }
    } catch (IOException e) {
      finish(LOST);
    }
  }

  private void finish(long how) {
    if (!done) {
      done = true;
      error = how;
      timer.cancel();
      conn.close();
      waiters.forEach(world::wake);
      whenDone.forEach(Runnable::run);
    }
  }

  /** Gives up. */
  void cancel() {
    finish(CANCELLED);
  }

  boolean done() {
    return done;
  }

  /** 0, or an error number of NSURLErrorDomain. */
  long error() {
    return error;
  }

  /** Runs an action, which must not block, when it is done. */
  void whenDone(Runnable action) {
    if (done) {
      action.run();
    } else {
      whenDone.add(action);
    }
  }

  /** Waits, as a synchronous call does. */
  void await() {
    SimThread self = World.currentThread();
    Wait wait = Wait.io("waiting for " + url, conn);
    while (!done) {
      waiters.add(self);
      try {
        world.block(wait, timer.at() + 1);
      } finally {
        waiters.remove(self);
      }
    }
  }
}
