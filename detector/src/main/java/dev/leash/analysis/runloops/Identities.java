package dev.leash.analysis.runloops;

import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.callgraph.Value;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells which objects a value is: through parameters and what merely wraps them. */
final class Identities {
  private static final int CALLERS = 3;

  private final Solver solver;

  Identities(Solver solver) {
    this.solver = solver;
  }

  /**
   * What a value is.
   *
   * @param origins the places it can come from that identify an object
   * @param complete false if it may be something else
   */
  record Known(Set<Origin> origins, boolean complete) {}

  Known of(Value value) {
    Set<Origin> found = new LinkedHashSet<>();
    boolean complete = !value.isNone() && add(value, CALLERS, found, new HashSet<>());
    return new Known(found, complete && !found.isEmpty());
  }

  private boolean add(Value value, int callers, Set<Origin> found, Set<Origin> seen) {
    boolean complete = true;
    for (Origin o : value.origins()) {
      if (o instanceof Origin.Constant || !seen.add(o)) continue;
      complete &= add(o, callers, found, seen);
    }
    return complete;
  }

  private boolean add(Origin o, int callers, Set<Origin> found, Set<Origin> seen) {
    if (o instanceof Origin.Unknown u) {
      if (u.from() == null) return false;
      boolean given = u.from() instanceof Origin.Provenance.Parameter p && !receiver(p);
      if (given) return passed((Origin.Provenance.Parameter) u.from(), callers, found, seen);
    }
    if (o instanceof Origin.Result r && view(r)) {
      boolean complete = true;
      for (Value inner : r.inputs()) complete &= add(inner, callers, found, seen);
      return complete;
    }
    found.add(o);
    return true;
  }

  private boolean receiver(Origin.Provenance.Parameter p) {
    boolean instance =
        solver
            .hierarchy()
            .resolve(p.method().owner(), p.method().name(), p.method().descriptor())
            .map(m -> !m.isStatic())
            .orElse(false);
    return instance && p.index() == 0;
  }

  private boolean passed(
      Origin.Provenance.Parameter p, int callers, Set<Origin> found, Set<Origin> seen) {
    if (callers == 0) return false;
    boolean complete = true;
    boolean any = false;
    for (Passing.Site site : Passing.sites(solver, p.method())) {
      Value value = site.argument(p.index());
      if (value == null) continue;
      any = true;
      complete &= add(value, callers - 1, found, seen);
    }
    // Nobody in the program calls it: then the parameter names the object as well as anything.
    if (!any) found.add(new Origin.Unknown(null, p));
    return complete;
  }

  private boolean view(Origin.Result r) {
    String parameters = Descriptors.parameterPart(r.api().descriptor());
    return !solver.apis().of(r.api().owner(), r.api().name(), parameters).wraps().isEmpty();
  }
}
