package dev.leash.analysis.tasks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How a method may leave a task: its exits, each with one path that leads there.
 *
 * @param exits in order of discovery
 */
record Outcome(Map<Exit, Trail> exits) {
  /**
   * A way to leave a method.
   *
   * @param exception internal name of what it throws; "" for a normal return, "?" for an exception
   *     of unknown type
   */
  record Exit(State.Status status, boolean excused, String exception) {
    boolean normal() {
      return exception.isEmpty();
    }

    /** Whether the task is certainly still going on. */
    boolean leaks() {
      return status == State.Status.OPEN && !excused;
    }

    /** Whether the task is dealt with. */
    boolean settled() {
      return switch (status) {
        case ENDED, OVER, HANDED, EARLY -> true;
        case OPEN, IDLE, EARLIER, UNSURE -> false;
      };
    }
  }

  Outcome {
    exits = new LinkedHashMap<>(exits);
  }

  static Outcome none() {
    return new Outcome(Map.of());
  }

  boolean any(Predicate<Exit> test) {
    return exits.keySet().stream().anyMatch(test);
  }

  /** A path to an exit that leaves the task open, or null. */
  Trail leak() {
    for (Map.Entry<Exit, Trail> e : exits.entrySet()) if (e.getKey().leaks()) return e.getValue();
    return null;
  }

  /** The same among normal returns: who throws in a handler has other worries. */
  Trail returningLeak() {
    for (Map.Entry<Exit, Trail> e : exits.entrySet()) {
      if (e.getKey().normal() && e.getKey().leaks()) return e.getValue();
    }
    return null;
  }
}
