package dev.leash.analysis.runloops;

import dev.leash.analysis.Hop;
import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.callgraph.Value;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which sources a run of the loop concerns and leaves out. It concerns those that the callback or
 * handler schedules or uses itself; where nothing at all is scheduled in the mode, also those that
 * the classes on the way to the run schedule.
 */
final class MissingSources {
  private final Solver solver;
  private final Schedules schedules;
  private final Identities identities;
  private final Set<Node> rootsCode;

  /**
   * @param rootsCode contexts of all roots: what one does for itself does not concern another
   */
  MissingSources(Solver solver, Schedules schedules, Identities identities, Set<Node> rootsCode) {
    this.solver = solver;
    this.schedules = schedules;
    this.identities = identities;
    this.rootsCode = rootsCode;
  }

  /**
   * @param run in a custom mode
   * @param reach what the root runs on its own thread
   */
  Optional<MissingSource> of(ReachedRun run, Reach reach) {
    Mode mode = run.custom();
    List<Scheduled> own = own(reach);
    List<Scheduled> near = near(run);
    for (Scheduled s : concat(own, near)) {
      // What cannot be told may be just the awaited source in just this mode.
      if (s.givenFromOutside() && schedules.mayBeIn(s, mode)) return Optional.empty();
    }
    boolean nothing =
        schedules.all().stream().noneMatch(s -> schedules.namesMode(s, mode))
            && own.stream().noneMatch(s -> schedules.mayBeIn(s, mode));
    List<Scheduled> left = missing(own, mode);
    boolean onlyTimers = left.stream().allMatch(s -> s.row().timer());
    if (!onlyTimers || !nothing) left.removeIf(s -> s.row().timer());
    if (left.isEmpty() && nothing) {
      left = missing(near, mode);
      left.removeIf(s -> s.row().timer() || rootsCode.contains(s.node()));
    }
    List<Scheduled> sources = onePerSource(left);
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(new MissingSource(run, mode, sources, nothing));
  }

  /** Calls that schedule what the root schedules or uses itself. */
  private List<Scheduled> own(Reach reach) {
    Set<Origin> used = used(reach);
    return schedules.all().stream()
        .filter(
            s -> reach.nodes().contains(s.node()) || s.source().stream().anyMatch(used::contains))
        .toList();
  }

  /** Calls that schedule in the classes on the way to the run. */
  private List<Scheduled> near(ReachedRun run) {
    Set<String> nests = nests(run);
    return schedules.all().stream()
        .filter(s -> nests.contains(Nests.of(s.node().method().owner())))
        .toList();
  }

  private static List<Scheduled> concat(List<Scheduled> a, List<Scheduled> b) {
    List<Scheduled> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private List<Scheduled> missing(List<Scheduled> among, Mode mode) {
    List<Scheduled> left = new ArrayList<>();
    for (Scheduled s : among) if (s.identified() && !inMode(s, mode)) left.add(s);
    return left;
  }

  private boolean inMode(Scheduled s, Mode mode) {
    return schedules.ofSource(s).stream().anyMatch(o -> schedules.mayBeIn(o, mode));
  }

  private static List<Scheduled> onePerSource(List<Scheduled> all) {
    List<Scheduled> kept = new ArrayList<>();
    for (Scheduled s : all) {
      if (kept.stream().noneMatch(k -> k.sameSource(s) || k.sameCall(s))) kept.add(s);
    }
    return kept;
  }

  private static Set<String> nests(ReachedRun run) {
    Set<String> nests = new TreeSet<>();
    for (Hop h : run.hops()) nests.add(Nests.of(h.node().method().owner()));
    return nests;
  }

  /** The objects that the root has do something, other than to be scheduled or to stop. */
  private Set<Origin> used(Reach reach) {
    Set<Origin> used = new HashSet<>();
    for (Node n : reach.nodes()) {
      for (CallEvent e : n.calls()) {
        if (e.apis().isEmpty() || !uses(e)) continue;
        for (Value v : e.arguments()) used.addAll(identities.of(v).origins());
      }
    }
    return used;
  }

  private boolean uses(CallEvent e) {
    if (!e.rows(ApiRows::schedules).isEmpty()) return false;
    if (!e.rows(ApiRows::cancellers).isEmpty()) return false;
    MethodRef m = e.callee();
    return solver
        .apis()
        .catalog()
        .rows(
            Row.Release.class,
            m.owner(),
            m.name(),
            Descriptors.parameterPart(m.descriptor()),
            solver.hierarchy()::supertypes)
        .isEmpty();
  }
}
