package dev.leash.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;

/**
 * Finds the copies that compilers make of one piece of source: a {@code finally} block stands once
 * per way out of its {@code try}, and so does the {@code close()} of a try-with-resources.
 *
 * <p>A copy is told by what it is: a call or allocation of the same thing on the same line, outside
 * the range that the handler with the other copy protects. Where a block holds several such calls,
 * each copy has them in the same order.
 */
final class CopiedCode {
  private static final String THROWABLE = "java/lang/Throwable";

  /** What two copies have in common. */
  private record Likeness(int opcode, Object argument, int line) {}

  private final Code code;
  private final int[] parent;
  private final Map<Likeness, List<Integer>> alike = new HashMap<>();

  CopiedCode(Code code) {
    this.code = code;
    this.parent = new int[code.size()];
    for (int i = 0; i < parent.length; i++) parent[i] = i;
    if (code.tries().isEmpty()) return;
    for (int i = 0; i < code.size(); i++) {
      if (Sites.isSite(code.insn(i))) {
        alike.computeIfAbsent(likeness(i), k -> new ArrayList<>(1)).add(i);
      }
    }
    for (List<Code.Try> ranges : rangesByHandler().values()) {
      String type = ranges.get(0).type();
      if (type == null) mergeFinally(ranges);
      if (type == null || type.equals(THROWABLE)) mergeClose(ranges);
    }
  }

  /** For each instruction the first one that it is a copy of, which may be itself. */
  int[] originals() {
    int[] originals = new int[parent.length];
    for (int i = 0; i < originals.length; i++) originals[i] = find(i);
    return originals;
  }

  private Likeness likeness(int index) {
    Insn insn = code.insn(index);
    return new Likeness(insn.opcode(), insn.argument(), insn.line());
  }

  private Map<Integer, List<Code.Try>> rangesByHandler() {
    Map<Integer, List<Code.Try>> byHandler = new TreeMap<>();
    for (Code.Try range : code.tries()) {
      byHandler.computeIfAbsent(range.handler(), k -> new ArrayList<>(2)).add(range);
    }
    return byHandler;
  }

  /** Index of the instruction that throws the handled exception on, or -1 if none does. */
  private int rethrow(int handler) {
    Insn first = code.insn(handler);
    if (first.opcode() != Opcodes.ASTORE) return -1;
    for (int i = handler + 1; i + 1 < code.size(); i++) {
      Insn load = code.insn(i);
      if (load.opcode() == Opcodes.ALOAD
          && load.operand() == first.operand()
          && code.insn(i + 1).opcode() == Opcodes.ATHROW) {
        return i + 1;
      }
    }
    return -1;
  }

  private void mergeFinally(List<Code.Try> ranges) {
    int handler = ranges.get(0).handler();
    int end = rethrow(handler);
    Map<Likeness, List<Integer>> body = new HashMap<>();
    for (int i = handler; i < end; i++) {
      if (Sites.isSite(code.insn(i)) && code.insn(i).line() > 0) {
        body.computeIfAbsent(likeness(i), k -> new ArrayList<>(1)).add(i);
      }
    }
    body.forEach(
        (likeness, originals) -> {
          int next = 0;
          for (int copy : alike.get(likeness)) {
            boolean inside = handler <= copy && copy < end;
            if (inside || isCovered(ranges, copy)) continue;
            union(copy, originals.get(next++ % originals.size()));
          }
        });
  }

  /** Merges the calls of {@code close()} that a try-with-resources makes. */
  private void mergeClose(List<Code.Try> ranges) {
    int handler = ranges.get(0).handler();
    int end = rethrow(handler);
    int begin = ranges.get(0).start();
    for (Code.Try range : ranges) begin = Math.min(begin, range.start());
    for (int i = handler; i < end; i++) {
      if (!isClose(i) || !suppresses(i)) continue;
      for (int other = begin; other < end; other++) {
        boolean same =
            isClose(other)
                && code.insn(other).argument().equals(code.insn(i).argument())
                && code.insn(other - 1).operand() == code.insn(i - 1).operand();
        if (same && !isCovered(ranges, other)) union(other, i);
      }
    }
  }

  /** Whether the instruction closes the resource in a local variable. */
  private boolean isClose(int index) {
    return index > 0
        && Opcode.isInvoke(code.insn(index).opcode())
        && ((Insn.Method) code.insn(index).argument()).ref().name().equals("close")
        && code.insn(index - 1).opcode() == Opcodes.ALOAD;
  }

  /** Whether an exception thrown there is added to another one as suppressed. */
  private boolean suppresses(int index) {
    for (Code.Try range : code.tries()) {
      if (!range.covers(index) || !THROWABLE.equals(range.type())) continue;
      int last = Math.min(range.handler() + 4, code.size());
      for (int i = range.handler(); i < last; i++) {
        if (code.insn(i).argument() instanceof Insn.Method method
            && method.ref().name().equals("addSuppressed")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCovered(List<Code.Try> ranges, int index) {
    for (Code.Try range : ranges) {
      if (range.covers(index)) return true;
    }
    return false;
  }

  private int find(int index) {
    int root = index;
    while (parent[root] != root) root = parent[root];
    return root;
  }

  private void union(int a, int b) {
    int rootA = find(a);
    int rootB = find(b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
