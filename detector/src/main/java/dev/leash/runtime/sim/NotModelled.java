package dev.leash.runtime.sim;

/** The code needs something that the model does not have. Its message names it. */
public final class NotModelled extends Error {
  private static final long serialVersionUID = 1L;

  /**
   * Names what is missing.
   *
   * @param what for a person: "java.nio.channels.SocketChannel.open"
   */
  public NotModelled(String what) {
    super(what);
  }
}
