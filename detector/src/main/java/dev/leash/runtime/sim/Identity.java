package dev.leash.runtime.sim;

/** Identity hash codes that are the same in every run: numbers in order of asking. */
public final class Identity {
  private Identity() {}

  /** The next number of the calling thread's world; 0 outside of one. */
  public static int next() {
    World world = World.current();
    return world == null ? 0 : world.numbers().nextIdentity();
  }

  /** What a woven object keeps as its hash code: the number it has, or the next. */
  public static int orNext(int number) {
    return number == 0 ? next() : number;
  }

  /** {@code System.identityHashCode}. */
  public static int hash(Object object) {
    World world = World.current();
    return world == null || object == null
        ? System.identityHashCode(object)
        : world.numbers().identityHash(object);
  }
}
