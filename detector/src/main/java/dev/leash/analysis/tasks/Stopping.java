package dev.leash.analysis.tasks;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Loops;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.callgraph.Value;
import dev.leash.ir.Block;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an expiration handler does to stop work: the flags it sets, and the calls it makes. */
final class Stopping {
  private final Solver solver;
  private final Graph graph;
  private final Subject subject;
  private final Set<FieldRef> flags = new HashSet<>();
  private final Set<Origin> flagObjects = new HashSet<>();
  private final List<CallEvent> calls = new ArrayList<>();
  private boolean unclear;

  Stopping(Solver solver, Graph graph, Subject subject, Node handler) {
    this.solver = solver;
    this.graph = graph;
    this.subject = subject;
    for (Node n : graph.below(List.of(handler), e -> true)) {
      for (Node.Store s : n.stores()) flags.add(s.field());
      for (CallEvent e : n.calls()) look(e);
    }
  }

  private void look(CallEvent e) {
    unclear |= subject.mayHideEnd(e);
    if (subject.pair().end(e) != null || e.apis().isEmpty()) return;
    String owner = e.callee().owner();
    if (owner.startsWith("java/util/concurrent/atomic/")) {
      flagObjects.addAll(e.operand(0).origins());
    } else if (isCanceller(e) || !isHarmless(e)) {
      calls.add(e);
    }
  }

  static boolean isCanceller(CallEvent e) {
    return !e.rows(ApiRows::cancellers).isEmpty() || e.callee().name().equals("cancel");
  }

  /** Calls that ask, log, or change data, as far as the kind of the class tells. */
  private static boolean isHarmless(CallEvent e) {
    String owner = e.callee().owner();
    String simple = owner.substring(owner.lastIndexOf('/') + 1);
    boolean data =
        owner.startsWith("java/lang/")
            || owner.startsWith("java/io/PrintStream")
            || owner.startsWith("java/util/");
    boolean asks = !e.callee().descriptor().endsWith(")V") && e.arguments().size() <= 1;
    boolean nothing = e.call().isStatic() || e.call().target().isConstructor();
    return (data && !simple.contains("Thread")) || simple.contains("Log") || asks || nothing;
  }

  /** Whether part of what the handler does is not known. */
  boolean isUnclear() {
    return unclear;
  }

  /** Whether it cancels this very request, or something that cannot be told from it. */
  boolean cancels(Work w) {
    for (CallEvent e : calls) {
      Value target = e.call().isStatic() ? Value.NONE : e.operand(0);
      if (isOpen(target) || target.mayBeSameObject(w.event().result())) return true;
      for (Value v : w.event().arguments()) if (target.mayBeSameObject(v)) return true;
      if (derives(target, w.event())) return true;
    }
    return readsFlag(w, false);
  }

  /** Whether the object was made for, or by way of, one that the hand-off uses. */
  private boolean derives(Value target, CallEvent handOff) {
    for (Origin o : target.origins()) {
      if (!(o instanceof Origin.Result r)) continue;
      for (Value input : r.inputs()) {
        if (input.mayBeSameObject(handOff.operand(0)) && !isRequestOf(r, handOff)) return true;
      }
    }
    return false;
  }

  /** Another request of the same session is another request. */
  private static boolean isRequestOf(Origin.Result r, CallEvent handOff) {
    return r.api().name().equals(handOff.callee().name());
  }

  private static boolean isOpen(Value target) {
    for (Origin o : target.origins()) {
      if (o instanceof Origin.Unknown) return true;
    }
    return target.isNone();
  }

  /** Whether it closes or cancels something, or sets a flag that the work looks at in time. */
  boolean stops(Work w) {
    return !calls.isEmpty() || readsFlag(w, true);
  }

  /**
   * @param inTime whether a look outside the work's loops is too early, if it has loops
   */
  private boolean readsFlag(Work w, boolean inTime) {
    Map<Node, Boolean> below = Loop.below(solver, w.bodies());
    boolean loops = below.keySet().stream().anyMatch(n -> own(n) && Loop.isEndless(solver, n));
    for (Map.Entry<Node, Boolean> e : below.entrySet()) {
      if (!own(e.getKey())) continue;
      for (Block b : e.getKey().body().blocks()) {
        boolean looped = e.getValue() || isLooped(e.getKey(), b);
        if (reads(e.getKey(), b, looped) && (looped || !inTime || !loops)) return true;
      }
    }
    return false;
  }

  private boolean isLooped(Node n, Block b) {
    Loops loops = solver.loops(n.body());
    return loops.trips(b.index()) > 1;
  }

  private boolean own(Node n) {
    return solver.program().inModule(n.method().owner());
  }

  private boolean reads(Node n, Block b, boolean looped) {
    Code code = subject.code(n);
    for (Instruction i : b.instructions()) {
      if (i instanceof Instruction.LoadField l) {
        FieldRef field = solver.hierarchy().resolveField(l.field());
        // The token's own field is looked at wherever the task is ended; in a loop it is a flag.
        boolean token = subject.holdsToken(field) && !looped;
        if (flags.contains(field) && !token) return true;
      }
      CallEvent e = code.call(i);
      if (e == null || e.call().isStatic()) continue;
      boolean flag = e.operand(0).origins().stream().anyMatch(flagObjects::contains);
      if (flag && (looped || !endsBehind(n))) return true;
    }
    return false;
  }

  /** Whether the look is part of ending the task, not of the work. */
  private boolean endsBehind(Node n) {
    for (Node m : graph.belowInline(List.of(n))) {
      for (CallEvent e : m.calls()) if (subject.pair().end(e) != null) return true;
    }
    return false;
  }
}
