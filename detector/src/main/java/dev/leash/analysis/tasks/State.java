package dev.leash.analysis.tasks;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a task stands on one path.
 *
 * @param excused whether the path passed a test of a flag that the task's enders set: then somebody
 *     else may have ended it
 * @param assumed outcomes of tests on this path, by what was tested, so that a second test of the
 *     same thing goes the same way
 */
record State(Status status, boolean excused, SortedMap<String, Boolean> assumed) {
  private static final int MOST_ASSUMPTIONS = 6;

  /** How far a task is. */
  enum Status {
    /** Not begun, and no work that ends it is on its way. */
    IDLE,
    /** Not begun on this path, which ends what an earlier run of the same code began. */
    EARLIER,
    /** Not begun, but the work that ends it is already on its way. */
    EARLY,
    OPEN,
    /** Work that ends it was handed off. */
    HANDED,
    /** Ended, and what held the token still does. */
    ENDED,
    /** Ended, or refused, and the token is forgotten. */
    OVER,
    /** Something that could not be resolved may have ended it. */
    UNSURE;

    /** Whether the task has not begun on the path. */
    boolean before() {
      return this == IDLE || this == EARLIER;
    }
  }

  static State of(Status status) {
    return new State(status, false, new TreeMap<>());
  }

  State with(Status other) {
    return other == status ? this : new State(other, excused, assumed);
  }

  State excuse() {
    return excused ? this : new State(status, true, assumed);
  }

  /** Whether the path can take a branch with that outcome. */
  boolean allows(String tested, boolean outcome) {
    return assumed.getOrDefault(tested, outcome) == outcome;
  }

  State assuming(String tested, boolean outcome) {
    if (assumed.containsKey(tested) || assumed.size() >= MOST_ASSUMPTIONS) return this;
    SortedMap<String, Boolean> more = new TreeMap<>(assumed);
    more.put(tested, outcome);
    return new State(status, excused, more);
  }

  /** Without what was assumed of things whose names begin like that. */
  State forgetting(String prefix) {
    boolean any = false;
    for (String key : assumed.keySet()) any |= key.startsWith(prefix);
    if (!any) return this;
    SortedMap<String, Boolean> left = new TreeMap<>();
    for (Map.Entry<String, Boolean> e : assumed.entrySet()) {
      if (!e.getKey().startsWith(prefix)) left.put(e.getKey(), e.getValue());
    }
    return new State(status, excused, left);
  }

  State forgettingAll() {
    return assumed.isEmpty() ? this : new State(status, excused, new TreeMap<>());
  }
}
