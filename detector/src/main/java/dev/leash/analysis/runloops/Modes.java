package dev.leash.analysis.runloops;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.callgraph.Value;
import dev.leash.catalog.Row;
import dev.leash.ir.FieldRef;
import dev.leash.ir.MethodRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads which modes a value names: through wrappers, fields, lists and parameters. */
final class Modes {
  /** Callers of callers through which a parameter is followed. */
  private static final int CALLERS = 4;

  private final Solver solver;
  private final Map<String, Mode> byText = new HashMap<>();
  private final Map<String, Mode> byField = new HashMap<>();
  private final Map<String, ModeSet> byOwner = new HashMap<>();

  Modes(Solver solver) {
    this.solver = solver;
    for (Row.RunLoopMode row : solver.apis().catalog().all(Row.RunLoopMode.class)) {
      Mode mode = mode(row);
      if (!row.text().isEmpty()) byText.putIfAbsent(row.text(), mode);
      byOwner.merge(row.signature().owner(), ModeSet.of(mode), ModeSet::union);
      byField.put(row.signature().owner() + '#' + row.signature().name(), mode);
    }
  }

  private static Mode mode(Row.RunLoopMode row) {
    String name = row.text().isEmpty() ? row.signature().name() : row.text();
    return switch (row.mode()) {
      case DEFAULT -> Mode.DEFAULT;
      case COMMON -> Mode.COMMON;
      case CUSTOM -> Mode.custom(name);
    };
  }

  /**
   * The modes that a row's operand names in that call.
   *
   * @param operand position, {@link Row#RESULT} for the default mode
   */
  ModeSet of(int operand, CallEvent event, Node node) {
    if (operand == Row.RESULT) return ModeSet.of(Mode.DEFAULT);
    return of(event.operand(operand), node, CALLERS, new HashSet<>());
  }

  private ModeSet of(Value value, Node node, int callers, Set<Origin> seen) {
    if (value.isNone()) return ModeSet.UNKNOWN;
    ModeSet result = ModeSet.NONE;
    for (Origin o : value.origins()) {
      if (seen.add(o)) result = result.union(of(o, node, callers, seen));
    }
    return result;
  }

  private ModeSet of(Origin o, Node node, int callers, Set<Origin> seen) {
    if (o instanceof Origin.Constant c) {
      if (c.value() == null) return ModeSet.NONE;
      if (!(c.value() instanceof String text)) return ModeSet.UNKNOWN;
      Mode known = byText.get(text);
      return ModeSet.of(known != null ? known : Mode.custom(text));
    }
    if (o instanceof Origin.StaticField f) {
      Mode mode = byField.get(f.field().owner() + '#' + f.field().name());
      return mode == null ? ModeSet.UNKNOWN : ModeSet.of(mode);
    }
    if (o instanceof Origin.Result r) return result(r, node, callers, seen);
    if (o instanceof Origin.Unknown u) return unknown(u, node, callers, seen);
    if (o instanceof Origin.Allocation) {
      Value inner = solver.contents().inner(o).union(solver.contents().elements(o));
      return of(inner, node, callers, seen);
    }
    return ModeSet.UNKNOWN;
  }

  private ModeSet result(Origin.Result r, Node node, int callers, Set<Origin> seen) {
    MethodRef api = r.api();
    ApiRows rows =
        solver.apis().of(api.owner(), api.name(), Descriptors.parameterPart(api.descriptor()));
    if (!rows.runLoopModes().isEmpty()) return ModeSet.of(mode(rows.runLoopModes().get(0)));
    Value elements = solver.contents().elements(r);
    if (!elements.isNone()) return of(elements, node, callers, seen);
    if (rows.wraps().isEmpty()) return ModeSet.UNKNOWN;
    ModeSet result = ModeSet.NONE;
    for (Value inner : r.inputs()) result = result.union(of(inner, node, callers, seen));
    return result;
  }

  private ModeSet unknown(Origin.Unknown u, Node node, int callers, Set<Origin> seen) {
    Value elements = solver.contents().elements(u);
    if (!elements.isNone()) return of(elements, node, callers, seen);
    if (u.from() instanceof Origin.Provenance.Field f) return field(f.field(), node, callers, seen);
    if (u.from() instanceof Origin.Provenance.Parameter p && callers > 0) {
      ModeSet passed = passed(p, callers - 1, seen);
      if (passed.complete()) return passed;
    }
    // Of a class whose constants are modes nobody else can make another.
    return u.type() == null ? ModeSet.UNKNOWN : byOwner.getOrDefault(u.type(), ModeSet.UNKNOWN);
  }

  /** What the object's own constructor wrote, if the reader's object is known; else all writers. */
  private ModeSet field(FieldRef field, Node node, int callers, Set<Origin> seen) {
    boolean constant = solver.hierarchy().field(field).map(f -> f.isStatic()).orElse(true);
    boolean own =
        !node.body().shape().isStatic()
            && solver.hierarchy().isSubtype(node.method().owner(), field.owner());
    Value other = Value.unknown(field.owner());
    Value base = constant ? null : own ? node.arguments().get(0) : other;
    Value held = solver.held(base, field, node);
    return of(held, node, callers, seen);
  }

  /** What the callers pass, each judged alone; unknown if there are none. */
  private ModeSet passed(Origin.Provenance.Parameter p, int callers, Set<Origin> seen) {
    MethodRef m = p.method();
    ModeSet result = ModeSet.NONE;
    boolean any = false;
    for (Passing.Site site : Passing.sites(solver, m)) {
      Value value = site.argument(p.index());
      if (value == null) continue;
      any = true;
      result = result.union(of(value, site.node(), callers, seen));
    }
    return any ? result : ModeSet.UNKNOWN;
  }
}
