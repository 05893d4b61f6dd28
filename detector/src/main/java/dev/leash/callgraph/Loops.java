package dev.leash.callgraph;

import dev.leash.ir.Block;
import dev.leash.ir.MethodBody;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which blocks of a body run in a loop, exceptional edges included, and how often at most: strongly
 * connected components of the control-flow graph, and the constant trip count of counting loops.
 */
public final class Loops {
  /** Component number by block. */
  private final int[] component;

  /** By component: 1 outside loops, the trip count of a counting loop, infinite for any other. */
  private final double[] trips;

  private Loops(int[] component, double[] trips) {
    this.component = component;
    this.trips = trips;
  }

  /** How often the block may run per call of the method; infinity if that is not a constant. */
  public double trips(int block) {
    return trips[component[block]];
  }

  /** Blocks of one loop share a number; numbers are in reverse topological order. */
  public int component(int block) {
    return component[block];
  }

  public int components() {
    return trips.length;
  }

  static Loops of(MethodBody body) {
    int n = body.blocks().size();
    int[][] next = new int[n][];
    for (Block b : body.blocks()) next[b.index()] = successors(b);
    int[] component = components(next);
    int count = Arrays.stream(component).max().orElse(-1) + 1;
    List<List<Block>> members = new ArrayList<>();
    for (int i = 0; i < count; i++) members.add(new ArrayList<>());
    for (Block b : body.blocks()) members.get(component[b.index()]).add(b);
    double[] trips = new double[count];
    for (int c = 0; c < count; c++) {
      trips[c] = cyclic(members.get(c), next) ? TripCount.of(body, members.get(c)) : 1;
    }
    return new Loops(component, trips);
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
