package dev.leash.callgraph;

import dev.leash.ir.Block;
import dev.leash.ir.MethodBody;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which blocks of a body run in a loop, exceptional edges included, and how often at most: strongly
 * connected components of the control-flow graph, and the constant trip count of counting loops.
 */
public final class Loops {
  /** Component number by block. */
  private final int[] component;

  /** By block: 1 outside loops; the product of the counting loops around it; infinite in others. */
  private final double[] trips;

  private final int components;

  private Loops(int[] component, double[] trips) {
    this.component = component;
    this.trips = trips;
    this.components = Arrays.stream(component).max().orElse(-1) + 1;
  }

  /** How often the block may run per call of the method; infinity if that is not a constant. */
  public double trips(int block) {
    return trips[block];
  }

  /** Blocks of one loop share a number; numbers are in reverse topological order. */
  public int component(int block) {
    return component[block];
  }

  public int components() {
    return components;
  }

  static Loops of(MethodBody body) {
    int n = body.blocks().size();
    int[][] next = new int[n][];
    for (Block b : body.blocks()) next[b.index()] = successors(b);
    double[] trips = new double[n];
    Arrays.fill(trips, 1);
    for (int[][] level = next; level != null; level = multiply(body, level, trips)) {}
    return new Loops(components(next), trips);
  }

  /**
   * Multiplies the rounds of the outermost loops in.
   *
   * @return what is left of the edges inside these loops once those that go on from a loop's
   *     counter are cut: the ways round that do not count; null if there is no such loop
   */
  private static int[][] multiply(MethodBody body, int[][] next, double[] trips) {
    int[] component = components(next);
    Map<Integer, List<Block>> members = new TreeMap<>();
    for (Block b : body.blocks()) {
      members.computeIfAbsent(component[b.index()], c -> new ArrayList<>()).add(b);
    }
    int[][] inner = new int[next.length][0];
    boolean deeper = false;
    for (List<Block> loop : members.values()) {
      if (!cyclic(loop, next)) continue;
      TripCount.Rounds rounds = TripCount.of(body, loop);
      int c = component[loop.get(0).index()];
      if (rounds.counter() >= 0) {
        Block counter = body.blocks().get(rounds.counter());
        for (Block b : loop) inner[b.index()] = within(next[b.index()], component, c);
        int edges = inner[counter.index()].length;
        // An exception leaves the block before the counter has changed.
        inner[counter.index()] = within(handlers(counter), component, c);
        if (inner[counter.index()].length == edges) rounds = TripCount.Rounds.UNKNOWN;
      }
      for (Block b : loop) {
        trips[b.index()] *= rounds.most();
        if (rounds.counter() < 0) inner[b.index()] = new int[0];
      }
      deeper |= rounds.counter() >= 0;
    }
    return deeper ? inner : null;
  }

  private static int[] handlers(Block b) {
    return b.handlers().stream().mapToInt(Block.Handler::target).toArray();
  }

  private static int[] within(int[] targets, int[] component, int loop) {
    return Arrays.stream(targets).filter(t -> component[t] == loop).toArray();
  }

  static int[] successors(Block b) {
    List<Integer> normal = b.terminator().targets();
    int[] result = new int[normal.size() + b.handlers().size()];
    int i = 0;
    for (int t : normal) result[i++] = t;
    for (Block.Handler h : b.handlers()) result[i++] = h.target();
    return result;
  }

  private static boolean cyclic(List<Block> members, int[][] next) {
    if (members.size() > 1) return true;
    int only = members.get(0).index();
    for (int t : next[only]) if (t == only) return true;
    return false;
  }

  /** Tarjan's algorithm with an explicit stack, so that long methods do not overflow ours. */
  private static int[] components(int[][] next) {
    int n = next.length;
    int[] component = new int[n];
    int[] index = new int[n];
    int[] low = new int[n];
    int[] position = new int[n];
    boolean[] onStack = new boolean[n];
    Arrays.fill(component, -1);
    Deque<Integer> stack = new ArrayDeque<>();
    Deque<Integer> path = new ArrayDeque<>();
    int counter = 0;
    int count = 0;
    for (int root = 0; root < n; root++) {
      if (index[root] != 0) continue;
      path.push(root);
      while (!path.isEmpty()) {
        int v = path.peek();
        if (index[v] == 0) {
          index[v] = low[v] = ++counter;
          stack.push(v);
          onStack[v] = true;
        }
        if (position[v] < next[v].length) {
          int w = next[v][position[v]++];
          if (index[w] == 0) path.push(w);
          else if (onStack[w]) low[v] = Math.min(low[v], index[w]);
          continue;
        }
        path.pop();
        if (!path.isEmpty()) low[path.peek()] = Math.min(low[path.peek()], low[v]);
        if (low[v] != index[v]) continue;
        int w;
        do {
          w = stack.pop();
          onStack[w] = false;
          component[w] = count;
        } while (w != v);
        count++;
      }
    }
    return component;
  }
}
