package dev.leash.runtime.sim;

import java.lang.StackWalker.Option;

/** What woven code calls before it jumps back. */
public final class Loops {
  private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  private Loops() {}

  /** One iteration; nothing outside of a simulated thread. */
  public static void tick() {
    SimThread self = World.currentThread();
    if (self != null) {
      World world = self.world();
      world.tick();
      Steps steps = world.work().steps();
      if (steps != null && steps.follows(self)) {
        steps.step(self, STACK.getCallerClass());
      }
    }
  }
}
