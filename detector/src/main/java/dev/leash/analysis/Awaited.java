package dev.leash.analysis;

/**
 * What a thread that is waited for does.
 *
 * @param network a network wait it reaches, if {@code outcome} is NETWORK; else null
 */
public record Awaited(Outcome outcome, ReachedWait network) {
  /** From harmless to harmful. */
  public enum Outcome {
    /** Every call that it reaches is known, and none waits for the network. */
    COMPUTATION,
    /** Something it calls, or who it is, is not known. */
    UNKNOWN,
    NETWORK
  }

  static final Awaited UNKNOWN = new Awaited(Outcome.UNKNOWN, null);
  static final Awaited COMPUTATION = new Awaited(Outcome.COMPUTATION, null);

  Awaited worse(Awaited other) {
    return other.outcome.compareTo(outcome) > 0 ? other : this;
  }
}
