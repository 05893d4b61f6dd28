package dev.leash.runtime.sim;

/** What woven code calls before it jumps back. */
public final class Loops {
  private Loops() {}

  /** One iteration; nothing outside of a simulated thread. */
  public static void tick() {
    SimThread self = World.currentThread();
    if (self != null) {
      self.world().tick();
    }
  }
}
