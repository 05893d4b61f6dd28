package dev.leash.analysis.cancel;

import dev.leash.flow.At;
import dev.leash.flow.Birth;
import dev.leash.flow.BodyIndex;
import dev.leash.flow.Flow;
import dev.leash.ir.Access;
import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Monitors that a thread holds while it waits: who has to enter one of them before it closes the
 * connection waits for the blocked thread, and so never comes to the close.
 */
final class Monitors {
  /** Methods between an entry and the close. */
  private static final int DEPTH = 4;

  private final Flow flow;
  private final Threads threads;
  private final Ownership ownership;
  private final Map<At, Set<Birth>> held = new HashMap<>();

  Monitors(Flow flow, Threads threads) {
    this.flow = flow;
    this.threads = threads;
    this.ownership = new Ownership(flow);
  }

  /** Whether every way to the closer enters a monitor that the thread holds in that call. */
  boolean keepOut(Closer closer, BlockedCall call) {
    Set<Birth> busy = new LinkedHashSet<>();
    for (At frame : call.frames()) busy.addAll(held(frame));
    return !busy.isEmpty() && !isFree(closer.here(), busy, DEPTH);
  }

  private boolean isFree(At at, Set<Birth> busy, int depth) {
    // One class's own monitor is taken for that of the one object that both have to do with.
    if (!Collections.disjoint(held(at), busy)) return false;
    MethodRef m = at.in();
    MethodShape shape = threads.shape(m);
    List<At> callers = flow.sites().callers(m);
    if (shape == null || depth == 0 || callers.isEmpty() || !threads.isPlainEntry(m)) return true;
    boolean open = Threads.isEntry(shape) && ownership.constructible(m.owner());
    if (open) return true;
    for (At caller : callers) {
      if (caller.instruction() instanceof Instruction.Lambda) return true;
      if (isFree(caller, busy, depth - 1)) return true;
    }
    return false;
  }

  /** The objects whose monitors the thread holds in that call by its own method. */
  private Set<Birth> held(At at) {
    Set<Birth> known = held.get(at);
    if (known == null) {
      known = find(at);
      held.put(at, known);
    }
    return known;
  }

  private Set<Birth> find(At at) {
    Set<Birth> found = new LinkedHashSet<>();
    BodyIndex body = flow.sites().of(at.in()).orElse(null);
    if (body == null) return found;
    MethodShape shape = body.body().shape();
    boolean synchronised = Access.is(shape.access(), Access.SYNCHRONIZED);
    if (synchronised && !shape.isStatic()) found.add(new Birth.Self(at.in().owner()));
    for (int object : entered(body, at)) found.addAll(flow.births(at.in(), object).objects());
    return found;
  }

  /** Registers of the monitors entered and not left on the way to the call. */
  private static List<Integer> entered(BodyIndex body, At at) {
    List<Block> blocks = body.body().blocks();
    Map<Integer, List<Integer>> before = new HashMap<>(Map.of(0, List.of()));
    Deque<Integer> queue = new ArrayDeque<>(List.of(0));
    Set<Integer> done = new HashSet<>();
    while (!queue.isEmpty()) {
      Block b = blocks.get(queue.poll());
      if (!done.add(b.index())) continue;
      List<Integer> now = new ArrayList<>(before.get(b.index()));
      int order = 0;
      for (Instruction i : b.instructions()) {
        if (b.index() == at.block() && order++ == at.order()) return now;
        if (i instanceof Instruction.MonitorEnter e) now.add(e.object());
        if (i instanceof Instruction.MonitorExit && !now.isEmpty()) now.remove(now.size() - 1);
      }
      for (int t : b.terminator().targets()) {
        before.putIfAbsent(t, List.copyOf(now));
        queue.add(t);
      }
      for (Block.Handler h : b.handlers()) {
        before.putIfAbsent(h.target(), before.get(b.index()));
        queue.add(h.target());
      }
    }
    return List.of();
  }
}
