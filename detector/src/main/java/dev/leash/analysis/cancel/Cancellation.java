package dev.leash.analysis.cancel;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Solver;
import dev.leash.catalog.Row;
import dev.leash.flow.At;
import dev.leash.flow.Birth;
import dev.leash.flow.BodyIndex;
import dev.leash.flow.Dispatches;
import dev.leash.flow.Flow;
import dev.leash.flow.Origins;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the calls in which a thread of the module waits for a peer while nothing can release it.
 * Not thread-safe.
 */
public final class Cancellation {
  /** Waits this close to one that is told are counted with it. */
  private static final int NEIGHBOURING_LINES = 3;

  private final Flow flow;
  private final Threads threads;
  private final BlockingCalls calls;
  private final TimeLimits limits;
  private final Closers closers;
  private final OtherThreads others;
  private final Handles handles;
  private final Joins joins;
  private final Monitors monitors;
  private final Flags flags;
  private final SetCalls setters;
  private final Told told;
  private final Set<MethodRef> watched;

  /**
   * @param watched callbacks and handlers, whose waits are judged by how long they take; they count
   *     as entries of those who close
   */
  public Cancellation(Solver solver, Set<MethodRef> watched) {
    this.watched = Set.copyOf(watched);
    this.flow = new Flow(solver.program(), solver.hierarchy(), solver.apis(), solver.uses());
    this.threads = new Threads(flow);
    this.setters = new SetCalls(flow);
    this.calls = new BlockingCalls(flow, setters);
    this.limits = new TimeLimits(flow, setters);
    this.told = new Told(flow.apis().catalog(), flow.hierarchy(), limits);
    this.closers = new Closers(flow);
    this.others = new OtherThreads(flow, threads);
    this.handles = new Handles(flow, threads);
    this.joins = new Joins(flow, threads, handles);
    this.monitors = new Monitors(flow, threads);
    this.flags = new Flags(flow, others);
  }

  private record Place(MethodRef in, Row.Kind kind, boolean tried) {}

  /** One per call; calls of one kind within a few lines are told once. In order of names. */
  public List<Uncancellable> find() {
    Map<Place, TreeMap<Integer, Uncancellable>> found = new LinkedHashMap<>();
    for (BlockedCall waiting : calls.find()) {
      for (BlockedCall call : limits.chosen(waiting)) {
        Uncancellable u = judge(call);
        if (u == null) continue;
        Place p = new Place(u.told().in(), call.row().kind(), u.attempt() != null);
        found.computeIfAbsent(p, k -> new TreeMap<>()).putIfAbsent(u.told().line(), u);
      }
    }
    List<Uncancellable> all = new ArrayList<>();
    for (TreeMap<Integer, Uncancellable> same : found.values()) {
      Uncancellable last = null;
      for (Uncancellable u : same.values()) {
        boolean near = last != null && u.told().line() - last.told().line() <= NEIGHBOURING_LINES;
        if (near) {
          all.set(all.size() - 1, all.get(all.size() - 1).and(1));
        } else {
          last = u;
          all.add(u);
        }
      }
    }
    return all;
  }

  private Uncancellable judge(BlockedCall call) {
    Threads.Reach reach = threads.of(call.in());
    if (new Escapes(flow).fromModule(call)) return null;
    MethodRef root =
        reach.roots().stream().filter(r -> !watched.contains(r)).findFirst().orElse(null);
    if (root == null) return null;
    List<At> path = new ArrayList<>(threads.path(root, call.in()));
    path.addAll(call.frames());
    List<At> outward = new ArrayList<>(path);
    Collections.reverse(outward);
    boolean bounded = limits.bounds(call);
    if (bounded && ends(call, outward)) return null;
    Attempt close = null;
    for (Closer c : closers.of(call.connection().objects())) {
      if (c.row().interrupts() || !reachesIt(c, call, reach)) continue;
      boolean ends = call.row().closable() && c.row().ends(call.row().kind());
      boolean late = ends && joins.comeBefore(c, reach.roots());
      boolean locked = ends && !late && monitors.keepOut(c, call);
      if (ends && !late && !locked) return null;
      Attempt.Means means =
          late ? Attempt.Means.LATE : locked ? Attempt.Means.LOCKED : Attempt.Means.CLOSE;
      if (close == null) close = new Attempt(means, c.at(), c.row().unblocks());
    }
    Attempt interrupt = null;
    boolean releasable = call.row().interruptible();
    for (Closer c : interrupters(releasable ? reach.roots() : Set.of(root))) {
      boolean matters = releasable ? interrupts(c) : interrupt == null;
      if (!matters || !others.run(c.in(), reach)) continue;
      if (releasable) return null;
      interrupt = new Attempt(Attempt.Means.INTERRUPT, c.at(), c.row().unblocks());
    }
    Attempt attempt = close != null ? close : interrupt;
    if (attempt == null && call.row().kind() == Row.Kind.HTTP) return null;
    if (attempt == null && !bounded) {
      Optional<At> flag = flags.set(outward, reach);
      attempt = flag.map(at -> new Attempt(Attempt.Means.FLAG, at, "")).orElse(null);
    }
    return new Uncancellable(
        call, told.of(call), root, threads.entrance(root), path, bounded, attempt, 0);
  }

  /**
   * Whether running out of time gets the thread out of its loops, or at least to a test that others
   * can change.
   */
  private boolean ends(BlockedCall call, List<At> outward) {
    boolean thrown = call.row().kind() != Row.Kind.SELECT;
    for (At frame : outward) {
      BodyIndex body = flow.sites().of(frame.in()).orElse(null);
      if (body == null) continue;
      Rounds rounds =
          thrown ? Rounds.exceptional(body, frame, flow.hierarchy()) : Rounds.normal(body, frame);
      if (rounds == null) continue;
      thrown = false;
      if (!rounds.comesBack()) continue;
      return rounds.retests(this::isInterruptible) || acceptedAnew(call, frame, rounds);
    }
    return true;
  }

  /**
   * Whether the thread comes back only with another connection, accepted meanwhile: then it waits
   * for the next one in the accept, which is judged for itself.
   */
  private boolean acceptedAnew(BlockedCall call, At frame, Rounds rounds) {
    Set<Integer> accepts = new TreeSet<>();
    for (Birth b : call.connection().births()) {
      if (!(b.origin() instanceof Birth.Result r) || !accepts(r.api())) continue;
      if (b instanceof Birth.Made m && m.in().equals(frame.in())) accepts.add(m.site());
      if (b.equals(r) && r.in().equals(frame.in())) accepts.add(r.site());
    }
    return !accepts.isEmpty()
        && !rounds.comesBackWithout(
            i -> i instanceof Instruction.Call c && accepts.contains(c.site()));
  }

  private boolean accepts(MethodRef api) {
    return flow
        .apis()
        .of(api.owner(), api.name(), Descriptors.parameterPart(api.descriptor()))
        .blocking()
        .stream()
        .anyMatch(b -> b.kind() == Row.Kind.ACCEPT);
  }

  private boolean isInterruptible(At at) {
    return rows(at).blocking().stream().anyMatch(Row.Blocking::interruptible);
  }

  private ApiRows rows(At at) {
    MethodRef api = at.call().target();
    return flow.apis().of(api.owner(), api.name(), Descriptors.parameterPart(api.descriptor()));
  }

  /** Whether the closer can run on another thread while the call waits, and closes its object. */
  private boolean reachesIt(Closer c, BlockedCall call, Threads.Reach reach) {
    if (new Maker(flow).hasItAlone(c, call.connection().births())) return false;
    if (!others.run(c.in(), reach)) return false;
    if (madeInConstructor(c, call)) return false;
    Order order = new Order(flow, call.frames(), c.connection().common(call.connection()));
    if (startsLater(c, reach, order)) return false;
    Origins meanwhile = flow.connection(c.in(), c.register(), order::mayPrecede, call.frames());
    if (!meanwhile.meets(call.connection())) return false;
    Dispatches went =
        flow.dispatches(call.at().in(), BlockingCalls.register(call.at().call(), call.row()));
    boolean came =
        went.isEmpty()
            || flow.connection(c.in(), c.register(), order::mayPrecede, call.frames(), went)
                .meets(call.connection());
    return came && !new Partings(flow).keepApart(c, call);
  }

  /** Whether the closer runs only on threads that the blocked one starts when its wait is over. */
  private boolean startsLater(Closer c, Threads.Reach blocked, Order order) {
    Threads.Reach reach = threads.of(c.in());
    if (reach.methods().stream().anyMatch(threads::isPlainEntry)) return false;
    for (MethodRef root : reach.roots()) {
      if (blocked.roots().contains(root)) continue;
      Set<At> starts = handles.handOffs(root);
      if (starts.isEmpty() || starts.stream().anyMatch(order::mayPrecede)) return false;
    }
    return true;
  }

  /** Nobody has the object yet whose constructor waits, so nobody can call its methods. */
  private boolean madeInConstructor(Closer c, BlockedCall call) {
    if (threads.shape(c.in()) == null || threads.shape(c.in()).isStatic()) return false;
    List<MethodRef> methods = new ArrayList<>();
    for (At f : call.frames()) methods.add(f.in());
    List<At> callers =
        flow.sites().callers(call.in()).stream()
            .filter(a -> a.instruction() instanceof Instruction.Call)
            .toList();
    if (!callers.isEmpty() && callers.stream().allMatch(a -> a.in().isConstructor())) {
      methods.add(callers.get(0).in());
    }
    for (MethodRef m : methods) {
      boolean same =
          flow.hierarchy().isSubtype(c.in().owner(), m.owner())
              || flow.hierarchy().isSubtype(m.owner(), c.in().owner());
      if (m.isConstructor() && same) return true;
    }
    return false;
  }

  private List<Closer> interrupters(Set<MethodRef> roots) {
    List<Closer> found = new ArrayList<>();
    for (MethodRef root : roots) {
      Set<Birth> objects = handles.of(root);
      for (Closer c : closers.of(objects)) {
        if (c.row().interrupts()) found.add(c);
      }
    }
    return found;
  }

  /** {@code cancel(false)} does not interrupt. */
  private boolean interrupts(Closer c) {
    if (!(c.at().instruction() instanceof Instruction.Call call)) return true;
    if (!call.target().descriptor().startsWith("(Z)")) return true;
    Set<Object> given = setters.constants(c.at().in(), call.arguments().get(1));
    return !given.equals(Set.of(0));
  }
}
