package dev.leash.analysis;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.CutOff;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Root;
import dev.leash.callgraph.Roots;
import dev.leash.callgraph.Solver;
import dev.leash.catalog.Catalog;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One program under analysis: what the rules ask. Not thread-safe; needs a deep stack ({@link
 * Solver#STACK_BYTES}).
 */
public final class Analysis {
  private final Solver solver;
  private final Events events = new Events();
  private final Waits waits;
  private final AwaitedTasks awaited;
  private final Locks locks;
  private final Boundary boundary;
  private final List<Root> roots;

  public Analysis(Program program, Catalog catalog) {
    this.solver = new Solver(program, catalog);
    this.roots = new Roots(solver).find();
    Media media = new Media(solver.apis(), solver.contents());
    Neighbours neighbours = new Neighbours(solver);
    new Contention(solver, media, neighbours).demand();
    Bounds bounds = new Bounds(solver.hierarchy(), solver.contents(), media, events);
    this.waits = new Waits(solver, new DirectWaits(solver, media, bounds, events), events);
    this.awaited = new AwaitedTasks(solver, waits, media, neighbours);
    this.boundary = new Boundary(program);
    this.locks = new Locks(solver, waits, media);
  }

  /** Watched callbacks and expiration handlers of the module, in a stable order. */
  public List<Root> roots() {
    return roots;
  }

  /**
   * Methods that run on a watched thread inside a callback or handler, those themselves included.
   */
  public Set<MethodRef> onWatchedThreads() {
    Set<Node> seen = new LinkedHashSet<>();
    for (Root r : roots) seen.add(r.node());
    Deque<Node> queue = new ArrayDeque<>(seen);
    Set<MethodRef> methods = new HashSet<>();
    while (!queue.isEmpty()) {
      Node n = queue.poll();
      methods.add(n.method());
      for (CallEvent e : n.calls()) {
        for (Edge edge : e.edges()) {
          if (Waits.sameThread(edge) && seen.add(edge.callee())) queue.add(edge.callee());
        }
      }
    }
    return methods;
  }

  /** Whether a platform with watched callbacks is among the classes, or on the class path. */
  public boolean onLifecyclePlatform() {
    return solver.apis().catalog().all(Row.Callback.class).stream()
        .filter(Row.Callback::watched)
        .map(row -> row.signature().owner())
        .distinct()
        .anyMatch(owner -> program().shape(owner).isPresent());
  }

  /**
   * Waits that the root reaches on its own thread; inside libraries one per call that enters one.
   */
  public List<ReachedWait> waits(Root root) {
    return boundary.merged(waits.from(root.node()));
  }

  /** Waits that a context reaches on its own thread, not only for the network. */
  public List<ReachedWait> waits(Node node) {
    return waits.from(node);
  }

  /** What the thread does that this wait of the root waits for. */
  public Awaited awaited(Root root, Wait wait) {
    return awaited.of(wait, root.node());
  }

  /** Locks that the root takes in the module's code and other code holds across a network wait. */
  public List<HeldLock> locks(Root root) {
    return locks.from(root.node()).stream()
        .filter(h -> program().inModule(h.at().method().owner()))
        .toList();
  }

  /**
   * What to write instead of a blocking call, on the platform that the program is for; may be "".
   */
  public String advice(Row.Blocking row) {
    boolean robovm = roots.stream().anyMatch(r -> r.platform().startsWith("robovm"));
    return robovm && !row.insteadRobovm().isEmpty() ? row.insteadRobovm() : row.instead();
  }

  /** The contexts evaluated so far. */
  public List<Node> nodes() {
    return solver.nodes();
  }

  /** What limits kept from being told apart or finished, with the methods that this is about. */
  public Map<CutOff, Set<MethodRef>> cutOff() {
    return solver.cutOff();
  }

  public Program program() {
    return solver.program();
  }

  public Solver solver() {
    return solver;
  }
}
