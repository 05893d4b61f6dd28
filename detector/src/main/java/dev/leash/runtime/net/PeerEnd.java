package dev.leash.runtime.net;

import dev.leash.runtime.sim.Timer;
import java.nio.charset.StandardCharsets;

/** What a {@link Peer} does to its connection. */
public final class PeerEnd {
  private final Kernel kernel;
  private final Conn app;
  private final int port;
  private final Flow toApp;
  private boolean closed;
  private boolean reading = true;

  PeerEnd(Kernel kernel, Conn app, int port) {
    this.port = port;
    this.kernel = kernel;
    this.app = app;
    toApp = new Flow(kernel, false);
  }

  /** The port at this end; 0 for a client of the app's. */
  public int port() {
    return port;
  }

  /** Sends bytes to the app. */
  public void send(byte[] bytes) {
    if (!closed) {
      byte[] copy = bytes.clone();
      toApp.send(() -> app.arrived(copy));
    }
  }

  /** Sends text, as ISO 8859-1. */
  public void send(String text) {
    send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Does something later. */
  public Timer after(long millis, Runnable action) {
    return kernel.world().after(millis * 1_000_000L, action);
  }

  /** From now on the peer takes nothing from its receive buffer: the app's send buffer fills. */
  public void stopReading() {
    reading = false;
  }

  boolean reading() {
    return reading;
  }

  /** Acknowledges bytes that arrived, which makes room in the app's send buffer. */
  void acknowledge(int bytes) {
    toApp.send(() -> app.acknowledged(bytes));
  }

  /** Closes the connection in good order. */
  public void close() {
    if (!closed) {
      closed = true;
      toApp.send(app::finishedByPeer);
    }
  }

  /** Resets the connection. */
  public void reset() {
    if (!closed) {
      closed = true;
      toApp.send(() -> app.fail("Connection reset"));
    }
  }

  void answer(Runnable arrival) {
    toApp.send(arrival);
  }
}
