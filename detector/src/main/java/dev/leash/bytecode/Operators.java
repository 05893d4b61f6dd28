package dev.leash.bytecode;

import dev.leash.ir.Instruction.Condition;
import org.objectweb.asm.Opcodes;

/** The operators of {@code Compute}, by opcode. */
final class Operators {
  private static final String[] ARITHMETIC = {"add", "sub", "mul", "div", "rem", "neg"};
  private static final String[] BITS = {"shl", "shr", "ushr", "and", "or", "xor"};
  private static final String[] CONVERSIONS = {
    "i2l", "i2f", "i2d", "l2i", "l2f", "l2d", "f2i", "f2l", "f2d", "d2i", "d2l", "d2f", "i2b",
    "i2c", "i2s"
  };

  private Operators() {}

  /** The operator's name, the same for all operand types; conversions name both types. */
  static String name(int opcode) {
    if (opcode >= Opcodes.IADD && opcode <= Opcodes.DNEG) {
      return ARITHMETIC[(opcode - Opcodes.IADD) / 4];
    }
    if (opcode >= Opcodes.ISHL && opcode <= Opcodes.LXOR) {
      return BITS[(opcode - Opcodes.ISHL) / 2];
    }
    if (opcode >= Opcodes.I2L && opcode <= Opcodes.I2S) return CONVERSIONS[opcode - Opcodes.I2L];
    return "compare";
  }

  /** Whether the opcode computes a value from one operand, or from two. */
  static boolean isUnary(int opcode) {
    return (opcode >= Opcodes.INEG && opcode <= Opcodes.DNEG)
        || (opcode >= Opcodes.I2L && opcode <= Opcodes.I2S);
  }

  /** Whether the result is a long or a double. */
  static boolean isWide(int opcode) {
    if (opcode >= Opcodes.I2L && opcode <= Opcodes.I2S) {
      String name = CONVERSIONS[opcode - Opcodes.I2L];
      return name.endsWith("l") || name.endsWith("d");
    }
    // Within each group the types come in the order int, long(, float, double).
    if (opcode >= Opcodes.IADD && opcode <= Opcodes.DNEG) return (opcode - Opcodes.IADD) % 2 == 1;
    return opcode <= Opcodes.LXOR && (opcode - Opcodes.ISHL) % 2 == 1;
  }

  /** Whether a conditional jump compares two operands, not one with 0 or null. */
  static boolean comparesTwo(int jump) {
    return jump >= Opcodes.IF_ICMPEQ && jump <= Opcodes.IF_ACMPNE;
  }

  /** What a conditional jump asks. */
  static Condition condition(int jump) {
    return switch (jump) {
      case Opcodes.IFEQ, Opcodes.IF_ICMPEQ, Opcodes.IF_ACMPEQ, Opcodes.IFNULL -> Condition.EQ;
      case Opcodes.IFNE, Opcodes.IF_ICMPNE, Opcodes.IF_ACMPNE, Opcodes.IFNONNULL -> Condition.NE;
      case Opcodes.IFLT, Opcodes.IF_ICMPLT -> Condition.LT;
      case Opcodes.IFGE, Opcodes.IF_ICMPGE -> Condition.GE;
      case Opcodes.IFGT, Opcodes.IF_ICMPGT -> Condition.GT;
      default -> Condition.LE;
    };
  }
}
