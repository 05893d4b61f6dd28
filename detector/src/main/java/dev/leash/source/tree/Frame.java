package dev.leash.source.tree;

/** A body that becomes a method of its own: a method's, an initialiser's or a lambda's. */
public final class Frame {
  private final Frame outer;
  private final Object of;
  private final boolean isLambda;

  private Frame(Frame outer, Object of, boolean isLambda) {
    this.outer = outer;
    this.of = of;
    this.isLambda = isLambda;
  }

  /**
   * A method's or initialiser's.
   *
   * @param outer the frame that its class is declared in; null for a class that is not local
   * @param of the method or initialiser
   */
  public static Frame ofMember(Frame outer, Object of) {
    return new Frame(outer, of, false);
  }

  /**
   * A lambda's.
   *
   * @param outer the frame around the lambda
   * @param of the lambda
   */
  public static Frame ofLambda(Frame outer, Object of) {
    return new Frame(outer, of, true);
  }

  /** Whether it is a lambda's, which is given all variables from outside that it uses. */
  public boolean isLambda() {
    return isLambda;
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
