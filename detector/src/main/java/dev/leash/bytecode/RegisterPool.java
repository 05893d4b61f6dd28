package dev.leash.bytecode;

import java.util.BitSet;

/**
 * Hands out registers while a body is lifted. Their numbers are provisional: what a register is,
 * variable or temporary, is known only when all blocks are lifted.
 */
final class RegisterPool {
  private final BitSet variables = new BitSet();
  private final BitSet allocated = new BitSet();
  private int next;

  /**
   * @param locals registers below this number are the variables of the source
   */
  RegisterPool(int locals) {
    variables.set(0, locals);
    next = locals;
  }

  int temporary() {
    return next++;
  }

  int variable() {
    variables.set(next);
    return next++;
  }

  /** All registers are below this number. */
  int limit() {
    return next;
  }

  /** The register lives across blocks after all. */
  void keep(int register) {
    if (register >= 0) variables.set(register);
  }

  boolean isVariable(int register) {
    return variables.get(register);
  }

  /** The register holds an object that {@code new} made. */
  void markAllocated(int register) {
    allocated.set(register);
  }

  boolean isAllocated(int register) {
    return register >= 0 && allocated.get(register);
  }
}
