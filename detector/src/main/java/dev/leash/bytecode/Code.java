package dev.leash.bytecode;

import dev.leash.ir.MethodShape;
import java.util.List;
import org.objectweb.asm.Label;

/**
 * A method's bytecode as recorded.
 *
 * @param tries protected ranges, in the order the JVM tries them
 * @param maxLocals number of local variable slots
 */
record Code(MethodShape shape, List<Insn> insns, List<Try> tries, int maxLocals) {
  /**
   * A protected range.
   *
   * @param start index of its first instruction
   * @param end index behind its last instruction
   * @param handler index of the handler's first instruction
   * @param type internal name of the caught type, or null for any
   */
  record Try(int start, int end, int handler, String type) {
    boolean covers(int index) {
      return start <= index && index < end;
    }
  }

  Insn insn(int index) {
    return insns.get(index);
  }

  int size() {
    return insns.size();
  }

  /** Index of the instruction that the label stands before. */
  static int index(Label label) {
    if (label.info instanceof Integer index) return index;
    throw new MalformedException("jumps to a place outside its code");
  }

  /** The jump's target. */
  int target(int jump) {
    return index((Label) insn(jump).argument());
  }
}
