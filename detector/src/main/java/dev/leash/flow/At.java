package dev.leash.flow;

import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;

/**
 * An instruction and where it stands.
 *
 * @param in the body's method
 * @param block index of its block
 * @param order its position in the block
 */
public record At(MethodRef in, Instruction instruction, int block, int order) {
  /** The instruction as a call. */
  public Instruction.Call call() {
    return (Instruction.Call) instruction;
  }

  /** Line in the source file, 0 if unknown. */
  public int line() {
    return instruction.place().line();
  }
}
