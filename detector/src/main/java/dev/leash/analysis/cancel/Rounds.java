package dev.leash.analysis.cancel;

import dev.leash.callgraph.Hierarchy;
import dev.leash.flow.At;
import dev.leash.flow.BodyIndex;
import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The ways from behind a call back to the same call: a loop's rounds, and what they test. */
final class Rounds {
  private static final String TIMED_OUT = "java/net/SocketTimeoutException";
  private static final List<String> INTERRUPTED =
      List.of("java/lang/InterruptedException", "java/lang/Exception", "java/lang/Throwable");

  private final BodyIndex body;
  private final At at;
  private final Collection<Integer> from;
  private final Set<Integer> round;
  private final boolean entered;

  private Rounds(BodyIndex body, At at, Collection<Integer> from) {
    this.body = body;
    this.at = at;
    this.from = from;
    Set<Integer> forward = reachable(from, false);
    Set<Integer> backward = reachable(List.of(at.block()), true);
    this.round = new TreeSet<>(forward);
    round.retainAll(backward);
    this.entered = forward.contains(at.block());
  }

  /** Rounds after the call returned. */
  static Rounds normal(BodyIndex body, At at) {
    return new Rounds(body, at, block(body, at.block()).terminator().targets());
  }

  /**
   * Rounds after the call ran out of time and threw; null if the exception leaves the method.
   *
   * <p>The Java platform throws a {@code SocketTimeoutException}, libraries also unchecked ones.
   */
  static Rounds exceptional(BodyIndex body, At at, Hierarchy hierarchy) {
    for (Block.Handler h : block(body, at.block()).handlers()) {
      boolean catches =
          h.type() == null
              || hierarchy.isSubtype(TIMED_OUT, h.type())
              || hierarchy.isSubtype(h.type(), "java/lang/RuntimeException");
      if (catches) return new Rounds(body, at, List.of(h.target()));
    }
    return null;
  }

  private static Block block(BodyIndex body, int index) {
    return body.body().blocks().get(index);
  }

  /** Whether the method can return, without an exception on the way, and not come to the block. */
  static boolean returnsWithout(BodyIndex body, int block) {
    Set<Integer> seen = new TreeSet<>(List.of(0));
    Deque<Integer> queue = new ArrayDeque<>(seen);
    while (!queue.isEmpty()) {
      int b = queue.poll();
      if (b == block) continue;
      Instruction.Terminator t = block(body, b).terminator();
      if (t instanceof Instruction.Return) return true;
      for (int s : t.targets()) if (seen.add(s)) queue.add(s);
    }
    return false;
  }

  /** The first block of the loop; -1 if control does not come back. */
  int first() {
    return entered ? round.iterator().next() : -1;
  }

  /** Whether control comes back to the call. */
  boolean comesBack() {
    return entered;
  }

  /** Whether control can come back to the call on a way without such an instruction. */
  boolean comesBackWithout(Predicate<Instruction> barrier) {
    Set<Integer> seen = new TreeSet<>(from);
    Deque<Integer> queue = new ArrayDeque<>(seen);
    while (!queue.isEmpty()) {
      Block b = block(body, queue.poll());
      boolean barred = false;
      for (Instruction i : b.instructions()) {
        if (i == at.instruction()) return true;
        barred = barrier.test(i);
        if (barred) break;
      }
      if (barred) continue;
      for (int s : successors(b)) if (seen.add(s)) queue.add(s);
    }
    return false;
  }

  /**
   * A test that ends the rounds.
   *
   * @param register what is tested
   * @param other what it is compared with; {@link Instruction#NONE} for 0, false or null
   * @param leaving how the two compare where the rounds end; null if that is not known
   */
  record Exit(int register, int other, Instruction.Condition leaving) {}

  /** Tests that decide, on the way back, whether to go round again. */
  List<Exit> exits() {
    List<Exit> exits = new ArrayList<>();
    for (int b : round) {
      Instruction.Terminator t = block(body, b).terminator();
      boolean leaves = t.targets().stream().anyMatch(x -> !round.contains(x));
      if (!leaves) continue;
      if (t instanceof Instruction.Branch branch) {
        Instruction.Condition leaving =
            round.contains(branch.whenFalse())
                ? branch.condition()
                : round.contains(branch.whenTrue()) ? negated(branch.condition()) : null;
        exits.add(new Exit(branch.left(), branch.right(), leaving));
        if (branch.right() != Instruction.NONE)
          exits.add(new Exit(branch.right(), Instruction.NONE, null));
      } else if (t instanceof Instruction.Switch s) {
        exits.add(new Exit(s.selector(), Instruction.NONE, null));
      }
    }
    return exits;
  }

  private static Instruction.Condition negated(Instruction.Condition c) {
    return switch (c) {
      case EQ -> Instruction.Condition.NE;
      case NE -> Instruction.Condition.EQ;
      case LT -> Instruction.Condition.GE;
      case GE -> Instruction.Condition.LT;
      case GT -> Instruction.Condition.LE;
      case LE -> Instruction.Condition.GT;
    };
  }

  /**
   * Whether the way back asks others: a test that can change without the call's own result, or a
   * wait that an interrupt throws out of the loop.
   *
   * @param interruptible whether a call is such a wait
   */
  boolean retests(Predicate<At> interruptible) {
    return exits().stream().anyMatch(e -> changes(e.register(), new TreeSet<>()))
        || body.calls().stream()
            .anyMatch(
                c -> !c.equals(at) && round.contains(c.block()) && throwsOut(c, interruptible));
  }

  private boolean throwsOut(At call, Predicate<At> interruptible) {
    if (!interruptible.test(call)) return false;
    for (Block.Handler h : block(body, call.block()).handlers()) {
      if (h.type() == null || INTERRUPTED.contains(h.type())) return !round.contains(h.target());
    }
    return true;
  }

  /** What a tested register is computed from within this method, the call's own result left out. */
  boolean changes(int register, Set<Integer> seen) {
    if (!seen.add(register)) return false;
    List<At> writes = body.definitions(register);
    boolean counter = writes.size() > 1 && register < body.body().variables();
    for (At w : writes) {
      Instruction i = w.instruction();
      if (w.equals(at)) continue;
      if (i instanceof Instruction.LoadField || i instanceof Instruction.Call) return true;
      if (counter && round.contains(w.block()) && !ofCall(i)) return true;
      if (i instanceof Instruction.Copy c && changes(c.source(), seen)) return true;
      if (i instanceof Instruction.Cast c && changes(c.source(), seen)) return true;
      if (i instanceof Instruction.Compute c
          && c.operands().stream().anyMatch(o -> changes(o, seen))) return true;
    }
    return false;
  }

  /** Whether the instruction only passes on what the call gave. */
  private boolean ofCall(Instruction i) {
    return i instanceof Instruction.Copy c && c.source() == at.instruction().result();
  }

  private Set<Integer> reachable(Collection<Integer> from, boolean backwards) {
    Set<Integer> seen = new TreeSet<>(from);
    Deque<Integer> queue = new ArrayDeque<>(seen);
    List<Block> blocks = body.body().blocks();
    while (!queue.isEmpty()) {
      int b = queue.poll();
      if (backwards) {
        for (Block p : blocks) {
          if (successors(p).contains(b) && seen.add(p.index())) queue.add(p.index());
        }
      } else {
        for (int s : successors(blocks.get(b))) if (seen.add(s)) queue.add(s);
      }
    }
    return seen;
  }

  static List<Integer> successors(Block b) {
    List<Integer> all = new ArrayList<>(b.terminator().targets());
    for (Block.Handler h : b.handlers()) all.add(h.target());
    return all;
  }
}
