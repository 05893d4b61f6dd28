package dev.leash.bytecode;

import org.objectweb.asm.Opcodes;

/** What control flow and register assignment need to know of opcodes. */
final class Opcode {
  /** Beside the JVM's own: the source reader's {@link Insn.Unknown}. */
  static final int UNRESOLVED = 256;

  private Opcode() {}

  static boolean isConditionalJump(int opcode) {
    return (opcode >= Opcodes.IFEQ && opcode <= Opcodes.IF_ACMPNE)
        || opcode == Opcodes.IFNULL
        || opcode == Opcodes.IFNONNULL;
  }

  static boolean isReturn(int opcode) {
    return opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
  }

  static boolean isSwitch(int opcode) {
    return opcode == Opcodes.LOOKUPSWITCH || opcode == Opcodes.TABLESWITCH;
  }

  /** Whether control never goes on to the next instruction by itself. */
  static boolean endsFlow(int opcode) {
    return opcode == Opcodes.GOTO
        || opcode == Opcodes.JSR
        || opcode == Opcodes.RET
        || opcode == Opcodes.ATHROW
        || isReturn(opcode)
        || isSwitch(opcode);
  }

  static boolean isLoad(int opcode) {
    return opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD;
  }

  static boolean isStore(int opcode) {
    return opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE;
  }

  static boolean isInvoke(int opcode) {
    return opcode >= Opcodes.INVOKEVIRTUAL && opcode <= Opcodes.INVOKEINTERFACE;
  }

  /**
   * Whether executing it may throw, other than by an error of the machine. {@code monitorexit} does
   * not where locks are balanced, as compilers make them; counting it in would give each {@code
   * synchronized} block a handler that handles itself for ever.
   */
  static boolean mayThrow(int opcode) {
    return switch (opcode) {
      case Opcodes.IDIV,
          Opcodes.LDIV,
          Opcodes.IREM,
          Opcodes.LREM,
          Opcodes.ATHROW,
          Opcodes.MONITORENTER,
          Opcodes.ARRAYLENGTH,
          Opcodes.NEW,
          Opcodes.NEWARRAY,
          Opcodes.ANEWARRAY,
          Opcodes.MULTIANEWARRAY,
          Opcodes.CHECKCAST,
          Opcodes.GETSTATIC,
          Opcodes.PUTSTATIC,
          Opcodes.GETFIELD,
          Opcodes.PUTFIELD,
          Opcodes.INVOKEDYNAMIC,
          UNRESOLVED ->
          true;
      default ->
          isInvoke(opcode)
              || (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD)
              || (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE);
    };
  }
}
