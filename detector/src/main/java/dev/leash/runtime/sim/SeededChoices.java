package dev.leash.runtime.sim;

import java.util.SplittableRandom;

/** SplittableRandom mixes its seed; java.util.Random gives small seeds nearly the same start. */
final class SeededChoices implements Choices {
  private final long seed;
  private final SplittableRandom order;
  private final SplittableRandom values;

  SeededChoices(long seed) {
    this.seed = seed;
    order = new SplittableRandom(seed);
    values = order.split();
  }

  @Override
  public int choose(String what, int n) {
    return order.nextInt(n);
  }

  @Override
  public long nextLong() {
    return values.nextLong();
  }

  @Override
  public String describe() {
    return "seed=" + seed;
  }
}
