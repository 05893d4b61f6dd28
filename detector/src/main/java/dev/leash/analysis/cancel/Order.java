package dev.leash.analysis.cancel;

import dev.leash.flow.At;
import dev.leash.flow.Birth;
import dev.leash.flow.BodyIndex;
import dev.leash.flow.Flow;
import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a reference gets out before the thread waits: a socket that is put into a field only
 * after its connect returned cannot be closed by anybody meanwhile.
 */
final class Order {
  private final Flow flow;
  private final List<At> frames;
  private final Set<Birth> births;

  /**
   * @param frames calls that the thread is in while it waits
   * @param births the connection
   */
  Order(Flow flow, List<At> frames, Set<Birth> births) {
    this.flow = flow;
    this.frames = frames;
    this.births = births;
  }

  /** Whether what the instruction does may have happened when the thread waits. */
  boolean mayPrecede(At at) {
    for (At frame : frames) {
      if (frame.in().equals(at.in())) return frame.equals(at) || precedes(at, frame);
    }
    return true;
  }

  /** Whether control can come from the one to the other with the same connection. */
  boolean precedes(At first, At then) {
    BodyIndex body = flow.sites().of(first.in()).orElse(null);
    if (body == null) return true;
    Set<Integer> fresh = births(first.in(), body);
    if (first.block() == then.block() && first.order() < then.order()) return true;
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> queue = new ArrayDeque<>();
    List<Block> blocks = body.body().blocks();
    for (int s : Rounds.successors(blocks.get(first.block()))) if (seen.add(s)) queue.add(s);
    while (!queue.isEmpty()) {
      int b = queue.poll();
      if (b == then.block() && (!fresh.contains(b) || bornAfter(body, b, then))) return true;
      // Beyond the place where the next one is made it is not this one any more.
      if (fresh.contains(b)) continue;
      for (int s : Rounds.successors(blocks.get(b))) if (seen.add(s)) queue.add(s);
    }
    return false;
  }

  private boolean bornAfter(BodyIndex body, int block, At then) {
    int order = 0;
    for (Instruction i : body.body().blocks().get(block).instructions()) {
      if (order++ >= then.order()) return true;
      if (isBirth(body.body().ref(), i)) return false;
    }
    return true;
  }

  private Set<Integer> births(MethodRef in, BodyIndex body) {
    Set<Integer> blocks = new TreeSet<>();
    for (Block b : body.body().blocks()) {
      for (Instruction i : b.instructions()) if (isBirth(in, i)) blocks.add(b.index());
    }
    return blocks;
  }

  private boolean isBirth(MethodRef in, Instruction i) {
    int site =
        i instanceof Instruction.New n ? n.site() : i instanceof Instruction.Call c ? c.site() : -1;
    if (site < 0) return false;
    for (Birth b : births) {
      if (b instanceof Birth.Allocation a && a.site() == site && a.in().equals(in)) return true;
      if (b instanceof Birth.Made m && m.site() == site && m.in().equals(in)) return true;
      if (b instanceof Birth.Result r && r.site() == site && r.in().equals(in)) return true;
    }
    return false;
  }
}
