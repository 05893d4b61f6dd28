package dev.leash.runtime.sim;

import java.util.Random;

/**
 * Stands for ThreadLocalRandom in woven code: one generator per thread, seeded by the world. The
 * methods below {@link #current} are what java.util.concurrent uses of the JDK's own.
 */
public final class ThreadRandom extends Random {
  private static final long serialVersionUID = 1L;

  private int probe;

  private ThreadRandom(long seed) {
    super(seed);
  }

  /** {@code ThreadLocalRandom.current}. */
  public static ThreadRandom current() {
    SimThread self = World.currentThread();
    if (self == null) {
      return new ThreadRandom(0);
    }
    if (self.random == null) {
      self.random = new ThreadRandom(self.world().choices().nextLong());
    }
    return self.random;
  }

  /** {@code ThreadLocalRandom.nextInt}. */
  @Override
  public int nextInt(int origin, int bound) {
    if (origin >= bound) {
      throw new IllegalArgumentException("bound must be greater than origin");
    }
    return origin + (int) Math.floorMod(nextLong(), (long) bound - origin);
  }

  /** {@code ThreadLocalRandom.nextLong}. */
  @Override
  public long nextLong(long origin, long bound) {
    if (origin >= bound) {
      throw new IllegalArgumentException("bound must be greater than origin");
    }
    return origin + Math.floorMod(nextLong(), bound - origin);
  }

  /** {@code ThreadLocalRandom.nextLong}. */
  @Override
  public long nextLong(long bound) {
    return nextLong(0, bound);
  }

  /** {@code ThreadLocalRandom.nextDouble}. */
  @Override
  public double nextDouble(double bound) {
    return nextDouble() * bound;
  }

  /** {@code ThreadLocalRandom.nextDouble}. */
  @Override
  public double nextDouble(double origin, double bound) {
    return origin + nextDouble() * (bound - origin);
  }

  /** The calling thread's probe. */
  public static int getProbe() {
    return current().probe;
  }

  /** Gives the calling thread another probe. */
  public static int advanceProbe(int probe) {
    int next = probe * 1_664_525 + 1_013_904_223;
    current().probe = next;
    return next;
  }

  /** Gives the calling thread its first probe. */
  public static void localInit() {
    current().probe = 0x9e3779b9;
  }

  /** A number for spinning. */
  public static int nextSecondarySeed() {
    return current().nextInt() | 1;
  }

  /** Nothing to do: thread-locals end with their carrier. */
  public static void eraseThreadLocals(Thread thread) {}
}
