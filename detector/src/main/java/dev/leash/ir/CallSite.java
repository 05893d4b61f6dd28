package dev.leash.ir;

/**
 * Names one call in a source line, so that it can be found there again.
 *
 * @param called the called method as written in the code; never null
 * @param nth how many calls of a method of that name stand before it on the same line, in order of
 *     evaluation
 */
public record CallSite(MethodRef called, int nth) {
  /**
   * The call among those of its body.
   *
   * @param body the body that the call stands in
   */
  public static CallSite of(MethodBody body, Instruction.Call call) {
    int before = 0;
    int line = call.place().line();
    int lastSite = -1;
    for (Block block : body.blocks()) {
      for (Instruction i : block.instructions()) {
        boolean alike =
            i instanceof Instruction.Call c
                && c.place().line() == line
                && c.target().name().equals(call.target().name())
                && alike(c.target(), call.target())
                && c.site() < call.site()
                && c.site() != lastSite;
        if (alike) {
          lastSite = ((Instruction.Call) i).site();
          before++;
        }
      }
    }
    return new CallSite(call.target(), before);
  }

  /** Constructors are told apart by their class, methods by their name alone. */
  private static boolean alike(MethodRef one, MethodRef other) {
    return !one.isConstructor() || one.owner().equals(other.owner());
  }
}
