package dev.leash.runtime.net;

import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.Wake;
import dev.leash.runtime.sim.World;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The app's end of a TCP connection, as its kernel sees it. */
public final class Conn {
  /** Darwin's {@code net.inet.tcp.sendspace}: 128 KiB. */
  public static final int SEND_BUFFER = 128 * 1024;

  /** After this a connect is given up: 75 s, as in BSD. */
  public static final long CONNECT_NANOS = 75_000_000_000L;

  /** What a wait's text says of a limit that the app has set. */
  public static final String BOUND = ", for at most ";

  private static final String CONNECTING = "connecting to ";
  private static final long NEVER = Long.MAX_VALUE;

  private final Kernel kernel;
  private final World world;
  private final Deque<byte[]> inbound = new ArrayDeque<>();
  private final List<SimThread> waiters = new ArrayList<>();
  private final List<Runnable> watchers = new ArrayList<>();
  private String name = "?";
  private int headOffset;
  private int unacknowledged;
  private int congested;
  private boolean secured;
  private boolean interruptible;
  private boolean connected;
  private boolean closed;
  private boolean outputShut;
  private boolean inputShut;
  private boolean eof;
  private String failure;
  private boolean failureTold;
  private Remote remote;

  /** The other end. */
  interface Remote {
    void bytes(byte[] bytes);

    void finished();
  }

  Conn(Kernel kernel) {
    this.kernel = kernel;
    world = kernel.world();
  }

  /** Host and port of the other end, for a person. */
  public String name() {
    return name;
  }

  /** Whether both ends know each other. */
  public boolean connected() {
    return connected;
  }

  /** Whether the app has closed it. */
  public boolean closed() {
    return closed;
  }

  /** Whether it is of use: connected, not closed, not failed. */
  public boolean alive() {
    return connected && !closed && failure == null;
  }

  /** Whether a read would return at once. */
  public boolean readable() {
    return !inbound.isEmpty() || eof || failure != null || closed || inputShut;
  }

  /** Bytes that a read would give at once. */
  public int available() {
    return inbound.stream().mapToInt(b -> b.length).sum() - headOffset;
  }

  /** Whether a write would return at once. */
  public boolean writable() {
    return (connected && unacknowledged < SEND_BUFFER) || failure != null || closed;
  }

  /** Whether the peer has closed its end and all of its bytes are read. */
  public boolean atEnd() {
    return eof && inbound.isEmpty();
  }

  /** Why it is broken; null if it is not. */
  public String failure() {
    return failure;
  }

  /** Called, without blocking, whenever something changes. */
  public void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  /**
   * Connects, blocking.
   *
   * @param millis 0: until the kernel gives up
   */
  public void connect(String host, int port, int millis) throws IOException {
    start(host, port);
    long limit = millis == 0 ? CONNECT_NANOS : millis * 1_000_000L;
    String text = CONNECTING + name + (millis == 0 ? "" : BOUND + millis + " ms");
    boolean done = await(text, () -> connected || failure != null, world.plus(limit));
    if (closed) {
      throw new SocketException("Socket closed");
    } else if (failure != null) {
      throw new ConnectException(failure + ": " + name);
    } else if (!done) {
      failure = "Operation timed out";
      throw millis == 0
          ? new ConnectException("Operation timed out: " + name)
          : new SocketTimeoutException("connect timed out");
    }
  }

  /** Begins to connect. */
  public void start(String host, int port) {
    name = host + ":" + port;
    world.note("connects to " + name);
    kernel.dial(this, host, port);
  }

  /** Waits until it is connected. */
  public void connectedOrWait() throws IOException {
    await(CONNECTING + name, () -> connected || failure != null, world.plus(CONNECT_NANOS));
    if (!alive()) {
      throw new SocketException(failure == null ? "Socket closed" : failure);
    }
  }

  void established(String peer, Remote end) {
    if (!closed && failure == null) {
      name = peer;
      remote = end;
      connected = true;
      changed();
    }
  }

  /** Reads, blocking; -1 at the end. */
  public int read(byte[] to, int offset, int length, int millis) throws IOException {
    if (length == 0) {
      return 0;
    }
    long deadline = millis == 0 ? NEVER : world.plus(millis * 1_000_000L);
    String text = "reading from " + name + (millis == 0 ? "" : BOUND + millis + " ms");
    boolean done = await(text, this::readable, deadline);
    if (closed) {
      throw new SocketException("Socket closed");
    }
    if (!inbound.isEmpty()) {
      return take(to, offset, length);
    }
    if (failure != null) {
      throw broken();
    }
    if (!done) {
      throw new SocketTimeoutException("Read timed out");
    }
    return -1;
  }

  private int take(byte[] to, int offset, int length) {
    byte[] head = inbound.peek();
    int n = Math.min(length, head.length - headOffset);
    System.arraycopy(head, headOffset, to, offset, n);
    headOffset += n;
    if (headOffset == head.length) {
      inbound.poll();
      headOffset = 0;
    }
    return n;
  }

  /** Writes all bytes; blocks while the send buffer is full. */
  public void write(byte[] from, int offset, int length) throws IOException {
    int done = 0;
    while (done < length) {
      await("writing to " + name + ", whose send buffer is full", this::writable, NEVER);
      done += offer(from, offset + done, length - done);
    }
  }

  /** Writes what there is room for, without blocking. */
  public int offer(byte[] from, int offset, int length) throws IOException {
    if (closed || outputShut) {
      throw new SocketException("Socket closed");
    }
    if (failure != null) {
      throw broken();
    }
    int n = Math.min(length, SEND_BUFFER - unacknowledged);
    if (n > 0) {
      byte[] bytes = java.util.Arrays.copyOfRange(from, offset, offset + n);
      unacknowledged += n;
      remote.bytes(bytes);
    }
    return n;
  }

  /**
   * Waits for round trips, as a handshake does.
   *
   * @param millis limit of all of them; 0: none
   */
  public void roundTrips(int n, String text, int millis) throws IOException {
    long deadline = millis == 0 ? NEVER : world.plus(millis * 1_000_000L);
    for (int i = 0; i < n; i++) {
      boolean[] back = new boolean[1];
      Flow flow = new Flow(kernel, false);
      flow.send(
          () ->
              flow.send(
                  () -> {
                    back[0] = true;
                    changed();
                  }));
      if (!await(text, () -> back[0] || failure != null, deadline)) {
        throw new SocketTimeoutException("Read timed out");
      }
      if (closed || failure != null) {
        throw closed ? new SocketException("Socket closed") : broken();
      }
    }
  }

  /** No more output; the peer reads the end. */
  public void shutOutput() {
    if (alive() && !outputShut) {
      outputShut = true;
      remote.finished();
    }
  }

  /** No more input. */
  public void shutInput() {
    inputShut = true;
    changed();
  }

  /** Closes at once; threads that wait on it get an exception. */
  public void close() {
    if (!closed) {
      world.note("closes the connection to " + name);
      boolean tell = alive() && !outputShut;
      closed = true;
      kernel.forget(this);
      if (tell) {
        remote.finished();
      }
      changed();
    }
  }

  void arrived(byte[] bytes) {
    if (alive() && bytes.length > 0) {
      inbound.add(bytes);
      changed();
    }
  }

  /** Interrupts close it, as they close channels. */
  void interruptible() {
    interruptible = true;
  }

  /** TLS runs over it. */
  void secure() {
    secured = true;
  }

  /**
   * What was sent is under way and is not acknowledged: it fills the send buffer of a TLS
   * connection; there is room in others'.
   */
  void congest() {
    if (alive() && congested == 0) {
      congested = secured ? SEND_BUFFER - unacknowledged : 1;
      unacknowledged += congested;
    }
  }

  /** What was under way has arrived. */
  void relieve() {
    int arrived = congested;
    congested = 0;
    acknowledged(arrived);
  }

  /**
   * Waits for room for a last word, as the close of a TLS connection does.
   *
   * @param seconds at most; negative: no limit
   */
  void goodbye(int seconds) {
    if (alive()) {
      String text = "closing the TLS connection to " + name + ", whose send buffer is full";
      await(text, this::writable, limit(seconds));
    }
  }

  /** Waits until the peer has all that was sent, as a close with {@code SO_LINGER} does. */
  void linger(int seconds) {
    if (alive()) {
      String text = "closing the connection to " + name + ", which lingers";
      await(text, () -> unacknowledged == 0 || failure != null, limit(seconds));
    }
  }

  private long limit(int seconds) {
    return seconds < 0 ? NEVER : world.plus(seconds * 1_000_000_000L);
  }

  void acknowledged(int bytes) {
    unacknowledged = Math.max(0, unacknowledged - bytes);
    changed();
  }

  void finishedByPeer() {
    eof = true;
    changed();
  }

  void fail(String why) {
    if (!closed && failure == null) {
      failure = why;
      inbound.clear();
      headOffset = 0;
      changed();
    }
  }

  private SocketException broken() {
    failureTold = true;
    return new SocketException(failure);
  }

  /** Whether the app has seen the failure. */
  public boolean failureTold() {
    return failureTold;
  }

  private void changed() {
    waiters.forEach(world::wake);
    List.copyOf(watchers).forEach(Runnable::run);
  }

  private boolean await(String text, BooleanSupplier done, long deadline) {
    SimThread self = World.currentThread();
    Wait wait = interruptible ? Wait.io(text, this).interruptibly() : Wait.io(text, this);
    while (!done.getAsBoolean() && !closed) {
      waiters.add(self);
      Wake wake;
      try {
        wake = world.block(wait, deadline);
      } finally {
        waiters.remove(self);
      }
      if (wake == Wake.TIMEOUT) {
        return done.getAsBoolean();
      } else if (wake == Wake.INTERRUPTED) {
        close();
      }
    }
    return true;
  }
}
