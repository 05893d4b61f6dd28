package dev.leash.source.tree;

/** A body that becomes a method of its own: a method's, an initialiser's or a lambda's. */
public final class Frame {
  private final Frame outer;
  private final Object of;

  /**
   * @param outer the frame around it: the lambda's, or the local class's; null at the outermost
   * @param of what it is the body of
   */
  public Frame(Frame outer, Object of) {
    this.outer = outer;
    this.of = of;
  }

  /** What it is the body of. */
  public Object of() {
    return of;
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
