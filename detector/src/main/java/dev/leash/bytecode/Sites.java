package dev.leash.bytecode;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;

/**
 * Numbers the places in a body that call, allocate, or make a lambda, in the order of the code. The
 * copies that a compiler makes of one place in the source, as {@link CopiedCode} finds them, share
 * a number.
 */
final class Sites {
  private static final int NONE = -1;

  private final int[] numbers;
  private final int count;

  Sites(Code code, List<FlowNode> nodes) {
    BitSet reachable = new BitSet();
    for (FlowNode node : nodes) reachable.set(node.start, node.end);
    int[] original = new CopiedCode(code).originals();
    numbers = new int[code.size()];
    Arrays.fill(numbers, NONE);
    Map<Integer, Integer> numberOf = new HashMap<>();
    for (int i = 0; i < code.size(); i++) {
      if (!reachable.get(i) || !isSite(code.insn(i))) continue;
      numbers[i] = numberOf.computeIfAbsent(original[i], k -> numberOf.size());
    }
    count = numberOf.size();
  }

  /** The number of the instruction's place. */
  int number(int index) {
    return numbers[index];
  }

  int count() {
    return count;
  }

  /** Whether the instruction calls, allocates, or makes a lambda. */
  static boolean isSite(Insn insn) {
    return switch (insn.opcode()) {
      case Opcodes.NEW, Opcodes.NEWARRAY, Opcodes.ANEWARRAY, Opcodes.MULTIANEWARRAY -> true;
      case Opcodes.INVOKEDYNAMIC -> DynamicCalls.isLambda((Insn.Indy) insn.argument());
      default -> Opcode.isInvoke(insn.opcode());
    };
  }
}
