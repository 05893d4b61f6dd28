package dev.leash.flow;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.Descriptors;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Methods of the module that make a new object for each call. Two calls of one are told apart, else
 * all sockets of a factory would be one.
 */
final class Factories {
  private final Flow flow;
  private final Map<MethodRef, Set<Birth>> known = new HashMap<>();

  Factories(Flow flow) {
    this.flow = flow;
  }

  /** What the method makes and returns; empty if it may return anything else. */
  Set<Birth> makes(BodyIndex body) {
    MethodRef m = body.body().ref();
    Set<Birth> found = known.get(m);
    if (found != null) return found;
    known.put(m, Set.of());
    found = find(body);
    known.put(m, found);
    return found;
  }

  private Set<Birth> find(BodyIndex body) {
    MethodRef m = body.body().ref();
    if (body.returned().isEmpty()) return Set.of();
    Set<Birth> all = new LinkedHashSet<>();
    Set<Spot> seen = new LinkedHashSet<>();
    for (int r : body.returned()) seen.add(new Spot.Register(m, r));
    Deque<Spot> queue = new ArrayDeque<>(seen);
    while (!queue.isEmpty()) {
      Expansion e = flow.deep().expand(queue.poll());
      for (Birth b : e.births) {
        if (b.equals(new Birth.Constant(null))) continue;
        if (!isNew(b, m)) return Set.of();
        all.add(b);
      }
      for (Expansion.Edge edge : e.edges) {
        // What comes from elsewhere is not made here.
        if (!(edge.from() instanceof Spot.Register r) || !r.method().equals(m)) return Set.of();
        if (seen.add(r)) queue.add(r);
      }
    }
    return all;
  }

  private boolean isNew(Birth b, MethodRef in) {
    if (b instanceof Birth.Allocation a) return a.in().equals(in);
    if (b instanceof Birth.Made made) return made.in().equals(in);
    if (!(b instanceof Birth.Result r) || !r.in().equals(in)) return false;
    MethodRef api = r.api();
    if (!flow.apis().catalog().opaque(api.owner())) return false;
    ApiRows rows =
        flow.apis().of(api.owner(), api.name(), Descriptors.parameterPart(api.descriptor()));
    boolean opens =
        rows.blocking().stream()
                .anyMatch(x -> x.kind() == Row.Kind.ACCEPT || x.kind() == Row.Kind.CONNECT)
            || rows.sources().stream().anyMatch(Row.Source::opens);
    return rows.wraps().isEmpty() && (rows.sources().isEmpty() || opens);
  }
}
