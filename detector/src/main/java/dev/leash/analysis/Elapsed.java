package dev.leash.analysis;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Loops;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Solver;
import dev.leash.ir.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many seconds a context may already have waited for other threads when it comes to a call:
 * bounds add up along the longest way through its control flow, and through the calls it makes.
 */
final class Elapsed {
  private final Solver solver;
  private final DirectWaits direct;
  private final Map<Node, IdentityHashMap<CallEvent, Double>> before = new HashMap<>();
  private final Map<Node, Double> totals = new HashMap<>();
  private final Set<Node> running = new HashSet<>();

  Elapsed(Solver solver, DirectWaits direct) {
    this.solver = solver;
    this.direct = direct;
  }

  /** Seconds waited in this context before the call. */
  double before(Node node, CallEvent event) {
    total(node);
    IdentityHashMap<CallEvent, Double> known = before.get(node);
    return known == null ? 0 : known.getOrDefault(event, 0d);
  }

  /** Seconds waited in this context in all; recursion counts once. */
  private double total(Node node) {
    Double known = totals.get(node);
    if (known != null) return known;
    if (!running.add(node)) return 0;
    double result = compute(node);
    running.remove(node);
    totals.put(node, result);
    return result;
  }

  private double compute(Node node) {
    IdentityHashMap<CallEvent, Double> at = new IdentityHashMap<>();
    Map<Integer, List<CallEvent>> byBlock = new HashMap<>();
    for (CallEvent e : node.calls()) {
      byBlock.computeIfAbsent(e.block(), b -> new ArrayList<>()).add(e);
    }
    Loops loops = solver.loops(node.body());
    List<List<Block>> members = new ArrayList<>();
    for (int c = 0; c < loops.components(); c++) members.add(new ArrayList<>());
    for (Block b : node.body().blocks()) members.get(loops.component(b.index())).add(b);
    // Components come in reverse topological order: the entry's has the highest number.
    double[] in = new double[loops.components()];
    Arrays.fill(in, 0);
    double longest = 0;
    for (int c = loops.components() - 1; c >= 0; c--) {
      double out = in[c];
      for (Block b : members.get(c)) {
        double now = out;
        for (CallEvent e : byBlock.getOrDefault(b.index(), List.of())) {
          at.put(e, now);
          now += cost(node, e) * trips(loops, b.index());
        }
        out = Math.max(out, now);
      }
      longest = Math.max(longest, out);
      for (Block b : members.get(c)) pass(b, out, c, loops, in);
    }
    before.put(node, at);
    return longest;
  }

  private static double trips(Loops loops, int block) {
    double t = loops.trips(block);
    return Double.isInfinite(t) ? 1 : t;
  }

  private static void pass(Block b, double out, int c, Loops loops, double[] in) {
    for (int t : b.terminator().targets()) {
      int to = loops.component(t);
      if (to != c) in[to] = Math.max(in[to], out);
    }
    for (Block.Handler h : b.handlers()) {
      int to = loops.component(h.target());
      if (to != c) in[to] = Math.max(in[to], out);
    }
  }

  private double cost(Node node, CallEvent e) {
    double cost = 0;
    for (Wait w : direct.of(node, e)) {
      boolean counts = !w.network() && w.seconds() < 1e9;
      if (counts) cost = Math.max(cost, w.seconds());
    }
    for (Edge edge : e.edges()) if (edge.inline()) cost = Math.max(cost, total(edge.callee()));
    return cost;
  }
}
