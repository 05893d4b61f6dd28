package dev.leash.runtime.sim;

import java.util.SplittableRandom;

final class FifoChoices implements Choices {
  private final SplittableRandom random = new SplittableRandom(0);

  @Override
  public int choose(String what, int n) {
    return 0;
  }

  @Override
  public long nextLong() {
    return random.nextLong();
  }

  @Override
  public String describe() {
    return "fifo";
  }
}
