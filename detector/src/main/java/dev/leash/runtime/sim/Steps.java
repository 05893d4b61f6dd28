package dev.leash.runtime.sim;

/** Told of each step of a computation: an iteration of a loop. */
public interface Steps {
  /** Whether steps of a thread are of interest. */
  boolean follows(SimThread thread);

  /**
   * A step. May block.
   *
   * @param in whose code it is
   */
  void step(SimThread thread, Class<?> in);
}
