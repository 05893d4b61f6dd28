package dev.leash.bytecode;

import dev.leash.ir.MethodRef;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;

/**
 * One bytecode instruction.
 *
 * @param opcode as in ASM's {@code Opcodes}
 * @param operand the local variable, the pushed number, the array type code or the dimensions
 * @param argument what else the instruction needs: a {@code FieldRef}, {@link Method}, type name,
 *     constant, {@link Indy}, {@link Increment}, {@link Unknown}, {@link Label} or {@link Table};
 *     else null
 * @param line source line, 0 if unknown
 */
record Insn(int opcode, int operand, Object argument, int line) {
  /** A call's target, and whether it is declared in an interface. */
  record Method(MethodRef ref, boolean isInterface) {}

  /** An {@code invokedynamic} instruction's call site. */
  record Indy(String name, String descriptor, Handle bootstrap, List<Object> arguments) {}

  /** What {@code iinc} adds. */
  record Increment(int amount) {}

  /** Code of unknown meaning, from the source reader: what it pushes, by descriptor. */
  record Unknown(String why, String result) {}

  /** A switch's cases; the last target is the default. */
  record Table(List<Integer> keys, List<Label> targets) {}
}
