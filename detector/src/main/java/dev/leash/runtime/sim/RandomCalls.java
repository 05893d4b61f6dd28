package dev.leash.runtime.sim;

import java.util.Random;
import java.util.UUID;

/** Sources of randomness of woven code, from the world's choices. */
public final class RandomCalls {
  private RandomCalls() {}

  /** The seed of {@code new Random()} and {@code new SplittableRandom()}. */
  public static long seed() {
    World world = World.current();
    return world == null ? 0 : world.choices().nextLong();
  }

  /** {@code Math.random}. */
  public static double random() {
    return (seed() >>> 11) * 0x1.0p-53;
  }

  /** {@code UUID.randomUUID}. */
  public static UUID uuid() {
    long high = (seed() & 0xffffffffffff0fffL) | 0x4000L;
    long low = (seed() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  /** {@code Collections.shuffle}. */
  public static void shuffle(java.util.List<?> list) {
    java.util.Collections.shuffle(list, new Random(seed()));
  }
}
