package dev.leash.runtime.net;

/**
 * A remote host's program, for one connection. Its methods are called when packets arrive at its
 * end; they must not block.
 */
public interface Peer {
  /** The connection is there. */
  default void connected(PeerEnd end) {}

  /** Bytes have arrived. */
  void received(PeerEnd end, byte[] bytes);

  /** The app's end is closed, or has shut down its output. */
  default void finished(PeerEnd end) {
    end.close();
  }
}
