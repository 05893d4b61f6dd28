package dev.leash.runtime.sim;

/** Thrown at each model point of an ended world, to unwind its threads. */
public final class WorldEnd extends Error {
  private static final long serialVersionUID = 1L;

  WorldEnd(End end) {
    super(end.text(), null, false, false);
  }
}
