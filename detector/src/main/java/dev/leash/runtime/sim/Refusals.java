package dev.leash.runtime.sim;

/** What woven code calls before it does what the model does not have. */
public final class Refusals {
  private Refusals() {}

  /**
   * Ends the world: the app may swallow what is thrown, the verdict must not.
   *
   * @param what for a person: "java.nio.channels.SocketChannel.open"
   * @throws NotModelled always
   */
  public static void refuse(String what) {
    World world = World.current();
    if (world != null) {
      world.end(new End(End.NOT_MODELLED, what));
    }
    throw new NotModelled(what);
  }
}
