package dev.leash.analysis.tasks;

import dev.leash.callgraph.Node;

/**
 * A place that a path passed, newest first.
 *
 * @param before null for the first
 * @param line 1-based, 0 if unknown
 */
public record Trail(Trail before, Kind kind, Node node, int line) {
  /** What happened there. */
  public enum Kind {
    /** The task began. */
    BEGIN,
    /** The task was ended. */
    END,
    /** Work was handed off. */
    HAND_OFF,
    /** A call failed with an exception. */
    FAILURE,
    /** The way parted. */
    TURN,
    /** The method was left. */
    EXIT
  }

  static Trail then(Trail before, Kind kind, Node node, int line) {
    return new Trail(before, kind, node, line);
  }

  /** The newest place of that kind, or null. */
  Trail last(Kind wanted) {
    for (Trail t = this; t != null; t = t.before) if (t.kind == wanted) return t;
    return null;
  }
}
