package dev.leash.bytecode;

import dev.leash.ir.MethodRef;
import org.objectweb.asm.Opcodes;

/** Which instructions make a new value, as opposed to moving one. */
final class Results {
  private Results() {}

  /** Whether the instruction pushes exactly one value, which it made. */
  static boolean has(Insn insn) {
    int opcode = insn.opcode();
    if (opcode >= Opcodes.ACONST_NULL && opcode <= Opcodes.LDC) return true;
    if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) return true;
    if (opcode >= Opcodes.IADD && opcode <= Opcodes.LXOR) return true;
    if (opcode >= Opcodes.I2L && opcode <= Opcodes.DCMPG) return true;
    return switch (opcode) {
      case Opcodes.GETSTATIC,
          Opcodes.GETFIELD,
          Opcodes.NEW,
          Opcodes.NEWARRAY,
          Opcodes.ANEWARRAY,
          Opcodes.MULTIANEWARRAY,
          Opcodes.ARRAYLENGTH,
          Opcodes.CHECKCAST,
          Opcodes.INSTANCEOF ->
          true;
      case Opcode.UNRESOLVED -> !((Insn.Unknown) insn.argument()).result().equals("V");
      case Opcodes.INVOKEDYNAMIC -> !((Insn.Indy) insn.argument()).descriptor().endsWith(")V");
      default -> Opcode.isInvoke(opcode) && !isVoid(((Insn.Method) insn.argument()).ref());
    };
  }

  private static boolean isVoid(MethodRef method) {
    return method.descriptor().endsWith(")V");
  }
}
