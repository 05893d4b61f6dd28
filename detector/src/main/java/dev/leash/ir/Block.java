package dev.leash.ir;

import java.util.List;

/**
 * A basic block. Inside a protected region a block ends after each instruction that may throw: a
 * block with handlers ends in a {@link Instruction.Goto} or a {@link Instruction.Throw}, and its
 * exceptional edges leave before the effect of the instruction in front of that goto (its result is
 * not written), or from the throw. A block without handlers throws to the caller only.
 *
 * @param instructions at least one; the last is a {@link Instruction.Terminator}
 * @param handlers in the order the JVM tries them
 */
public record Block(int index, List<Instruction> instructions, List<Handler> handlers) {
  public Block {
    instructions = List.copyOf(instructions);
    handlers = List.copyOf(handlers);
  }

  public Instruction.Terminator terminator() {
    return (Instruction.Terminator) instructions.get(instructions.size() - 1);
  }

  /**
   * An exceptional edge.
   *
   * @param type internal name of the caught type, or null for any
   * @param target index of the handler block, which starts with {@link Instruction.Caught}
   */
  public record Handler(String type, int target) {}
}
