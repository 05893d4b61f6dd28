package dev.leash.runtime.sim;

/** Decides wherever more than one thing may happen next. */
public interface Choices {
  /**
   * Chooses.
   *
   * @param what the kind of choice: "ready", "handover"
   * @param n how many there are, at least 2
   * @return 0 to n - 1
   */
  int choose(String what, int n);

  /** A number for the app's own random sources, from the same seed. */
  long nextLong();

  /** What makes this again: "fifo", "seed=12", "replay=0.2.1". */
  String describe();

  /** Always the first: threads run in the order in which they became ready. */
  static Choices fifo() {
    return new FifoChoices();
  }

  /** By a seed; small seeds differ from each other as much as large ones. */
  static Choices seeded(long seed) {
    return new SeededChoices(seed);
  }
}
