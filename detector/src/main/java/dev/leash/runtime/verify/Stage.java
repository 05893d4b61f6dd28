package dev.leash.runtime.verify;

/** Where an app runs: each call is a process of its own. */
public interface Stage {
  /**
   * Runs the app once. Never hangs: a guard ends a run that does not come to its end, and the run
   * says so.
   */
  Run play(Subject subject, Plan plan);
}
