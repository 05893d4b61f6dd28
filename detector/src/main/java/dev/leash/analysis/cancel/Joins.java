package dev.leash.analysis.cancel;

import dev.leash.callgraph.Descriptors;
import dev.leash.catalog.Row;
import dev.leash.flow.At;
import dev.leash.flow.Birth;
import dev.leash.flow.BodyIndex;
import dev.leash.flow.Flow;
import dev.leash.flow.Origins;
import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Closers that come too late: they wait without a limit for the very thread that their close is to
 * release.
 */
final class Joins {
  /** Private methods between the wait and the close. */
  private static final int DEPTH = 3;

  private final Flow flow;
  private final Threads threads;
  private final Handles handles;

  Joins(Flow flow, Threads threads, Handles handles) {
    this.flow = flow;
    this.threads = threads;
    this.handles = handles;
  }

  /**
   * Whether the closer is come to only when all of these threads are over.
   *
   * @param roots bodies of threads
   */
  boolean comeBefore(Closer c, Set<MethodRef> roots) {
    return !roots.isEmpty() && roots.stream().allMatch(r -> before(c.here(), handles.of(r), DEPTH));
  }

  private boolean before(At close, Set<Birth> joined, int depth) {
    BodyIndex body = flow.sites().of(close.in()).orElse(null);
    if (body == null) return false;
    for (At at : body.calls()) if (joins(at, joined) && isPassed(body, at, close)) return true;
    MethodShape shape = threads.shape(close.in());
    if (depth == 0 || shape == null || Threads.isEntry(shape)) return false;
    List<At> callers = flow.sites().callers(close.in());
    return !callers.isEmpty() && callers.stream().allMatch(a -> before(a, joined, depth - 1));
  }

  private boolean joins(At at, Set<Birth> joined) {
    Instruction.Call c = at.call();
    MethodRef t = c.target();
    if (c.isStatic()) return false;
    boolean endless =
        flow
            .apis()
            .of(t.owner(), t.name(), Descriptors.parameterPart(t.descriptor()))
            .blocking()
            .stream()
            .anyMatch(b -> b.kind() == Row.Kind.THREAD && b.bound() instanceof Row.Bound.None);
    return endless && !Collections.disjoint(receiver(at).births(), joined);
  }

  private Origins receiver(At at) {
    return flow.births(at.in(), at.call().arguments().get(0));
  }

  /** Whether each way to the close on which there is a thread to wait for goes by the wait. */
  private boolean isPassed(BodyIndex body, At join, At close) {
    if (join.block() == close.block()) return join.order() < close.order();
    Origins thread = receiver(join);
    Set<Integer> seen = new TreeSet<>(List.of(0));
    Deque<Integer> queue = new ArrayDeque<>(seen);
    List<Block> blocks = body.body().blocks();
    while (!queue.isEmpty()) {
      Block b = blocks.get(queue.poll());
      if (b.index() == join.block()) continue;
      if (b.index() == close.block()) return false;
      List<Integer> ways = new ArrayList<>(Rounds.successors(b));
      if (b.terminator() instanceof Instruction.Branch branch) {
        Integer without = withoutThread(body, branch, thread);
        if (without != null) ways.remove(without);
      }
      for (int w : ways) if (seen.add(w)) queue.add(w);
    }
    return true;
  }

  /** The way on which there is no such thread, or it is over, or it is this one; null for none. */
  private Integer withoutThread(BodyIndex body, Instruction.Branch b, Origins thread) {
    boolean two = b.right() != Instruction.NONE;
    boolean about =
        isOf(body, b.left(), thread, !two) || (two && isOf(body, b.right(), thread, false));
    if (!about) return null;
    return switch (b.condition()) {
      case EQ -> b.whenTrue();
      case NE -> b.whenFalse();
      default -> null;
    };
  }

  /** Whether the register holds the thread, or what it answered. */
  private boolean isOf(BodyIndex body, int register, Origins thread, boolean answers) {
    MethodRef m = body.body().ref();
    if (flow.births(m, register).meets(thread)) return true;
    for (At at : body.definitions(register)) {
      boolean asked =
          answers
              && at.instruction() instanceof Instruction.Call c
              && !c.isStatic()
              && receiver(at).meets(thread);
      if (asked) return true;
    }
    return false;
  }
}
