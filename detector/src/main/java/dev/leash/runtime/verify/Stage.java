package dev.leash.runtime.verify;

import java.util.List;

/** Where an app runs: each call is a process of its own. */
public interface Stage {
  /**
   * Runs the app once. Never hangs: a guard ends a run that does not come to its end, and the run
   * says so.
   */
  Run play(Subject subject, Plan plan);

  /** Who is played for somebody: its own subclasses for an abstract class, else itself. */
  default List<Subject> standIns(Subject subject) {
    return List.of(subject);
  }
}
