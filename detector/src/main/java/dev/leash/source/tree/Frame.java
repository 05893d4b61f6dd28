package dev.leash.source.tree;

/**
 * A body that becomes a method of its own: a method's, an initialiser's or a lambda's.
 *
 * @param outer the frame around it: the lambda's, or the local class's; null at the outermost
 */
public record Frame(Frame outer, Object of) {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** Whether this frame is the other one or inside it. */
  public boolean isInside(Frame other) {
    for (Frame f = this; f != null; f = f.outer) if (f == other) return true;
    return false;
  }

  @Override
  public String toString() {
    return "frame of " + of;
  }
}
