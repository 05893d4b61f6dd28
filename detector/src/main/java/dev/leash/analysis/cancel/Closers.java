package dev.leash.analysis.cancel;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.Descriptors;
import dev.leash.catalog.Row;
import dev.leash.catalog.Signature;
import dev.leash.flow.At;
import dev.leash.flow.Birth;
import dev.leash.flow.Flow;
import dev.leash.flow.Origins;
import dev.leash.flow.Sites;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All calls of the module that end waits, by what they end them on. */
final class Closers {
  private static final int MOST_LIFTS = 4;

  private final Flow flow;
  private final Set<Operand> lifted = new HashSet<>();
  private Map<Birth, Set<Closer>> byBirth;

  Closers(Flow flow) {
    this.flow = flow;
  }

  /** Closers of any of these objects, in order of the classes. */
  Set<Closer> of(Set<Birth> connection) {
    if (byBirth == null) collect();
    Set<Closer> found = new LinkedHashSet<>();
    for (Birth b : connection) found.addAll(byBirth.getOrDefault(b, Set.of()));
    return found;
  }

  private void collect() {
    byBirth = new HashMap<>();
    List<Signature> cancelling = new ArrayList<>();
    for (Row.Canceller c : flow.apis().catalog().all(Row.Canceller.class)) {
      cancelling.add(c.signature());
    }
    flow.sites().calling(cancelling).forEach(this::call);
  }

  private void call(At at) {
    MethodRef api = Sites.target(at);
    boolean ownBody =
        flow.hierarchy()
            .resolve(api.owner(), api.name(), api.descriptor())
            .map(m -> flow.program().inModule(m.ref().owner()) && m.hasBody())
            .orElse(false);
    if (ownBody) return;
    for (Row.Canceller row : rows(api.owner(), api).cancellers()) {
      int register = operand(at, row.object());
      if (register != Instruction.NONE) lift(at, api, row, at, register, 0);
    }
  }

  /** The register of a row's operand; for a method reference its captured receiver. */
  private static int operand(At at, int position) {
    if (at.instruction() instanceof Instruction.Lambda l) {
      return position == Row.RECEIVER && !l.captures().isEmpty()
          ? l.captures().get(0)
          : Instruction.NONE;
    }
    Instruction.Call c = at.call();
    int index = c.isStatic() ? position - 1 : position;
    return index >= 0 && index < c.arguments().size() ? c.arguments().get(index) : Instruction.NONE;
  }

  private record Operand(At call, At here, int register) {}

  /** The closer itself, and each caller that gives it what it closes. */
  private void lift(At at, MethodRef api, Row.Canceller row, At here, int register, int lifts) {
    if (!lifted.add(new Operand(at, here, register))) return;
    MethodRef in = here.in();
    Origins connection = flow.connection(in, register);
    Origins outer = flow.births(in, register);
    Row.Canceller narrowed = narrowed(row, api, outer);
    Closer closer = new Closer(at, narrowed, here, register, outer, connection);
    for (Birth b : connection.objects()) {
      byBirth.computeIfAbsent(b, k -> new LinkedHashSet<>()).add(closer);
    }
    if (lifts >= MOST_LIFTS) return;
    for (int p : connection.parameters()) {
      for (At caller : flow.sites().callers(in)) {
        if (!(caller.instruction() instanceof Instruction.Call c)) continue;
        if (p < c.arguments().size()) {
          lift(at, api, row, caller, c.arguments().get(p), lifts + 1);
        }
      }
    }
  }

  /** The row of what the object really is, if that is better known than the call's own type. */
  private Row.Canceller narrowed(Row.Canceller row, MethodRef api, Origins outer) {
    Row.Canceller best = null;
    for (Birth b : outer.births()) {
      String type = b.type();
      if (type == null || type.startsWith("[")) continue;
      if (!flow.hierarchy().isSubtype(type, api.owner())) continue;
      for (Row.Canceller r : rows(type, api).cancellers()) {
        boolean better = best == null || (r.effective() && !best.effective());
        if (r.object() == row.object() && better) best = r;
      }
    }
    return best == null ? row : best;
  }

  private ApiRows rows(String owner, MethodRef api) {
    return flow.apis().of(owner, api.name(), Descriptors.parameterPart(api.descriptor()));
  }
}
