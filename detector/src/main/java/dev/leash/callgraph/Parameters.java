package dev.leash.callgraph;

import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What parameters are, over all call sites: cells that grow as the callers, each judged alone, are
 * evaluated. A caller's own parameter flows on, so that a value is followed through callers of
 * callers up to {@link Limits#CALLER_DEPTH}.
 */
final class Parameters {
  private final Solver solver;
  private final Map<Origin.Provenance.Parameter, Cell> cells = new HashMap<>();
  private final Map<Node, Set<Cell>> wanted = new HashMap<>();

  Parameters(Solver solver) {
    this.solver = solver;
  }

  private static final class Cell {
    final Origin.Provenance.Parameter parameter;
    final MethodShape method;
    final int depth;
    Value value = Value.NONE;
    final Set<Node> readers = new LinkedHashSet<>();
    final Set<Cell> successors = new LinkedHashSet<>();

    Cell(Origin.Provenance.Parameter parameter, MethodShape method, int depth) {
      this.parameter = parameter;
      this.method = method;
      this.depth = depth;
    }
  }

  /**
   * What call sites pass; NONE if none is known. {@code reader} is evaluated again when it grows.
   */
  Value passed(Origin.Provenance.Parameter p, Node reader) {
    Cell cell = cell(p, 0);
    if (cell == null) return Value.NONE;
    cell.readers.add(reader);
    return cell.value;
  }

  private Cell cell(Origin.Provenance.Parameter p, int depth) {
    Cell known = cells.get(p);
    if (known != null) return known;
    MethodShape method = solver.declaration(p.method()).orElse(null);
    boolean receiver = method != null && !method.isStatic() && p.index() == 0;
    if (method == null || receiver) return null;
    Cell cell = new Cell(p, method, depth);
    cells.put(p, cell);
    if (depth >= Limits.CALLER_DEPTH) return cell;
    MethodRef m = p.method();
    int sites = 0;
    for (MethodRef caller : solver.uses().callers(m.owner(), m.name(), m.descriptor())) {
      if (++sites > Limits.CALL_SITES) {
        add(cell, Value.unknown(type(cell)));
        break;
      }
      Node node = solver.writer(caller).orElse(null);
      if (node == null) continue;
      wanted.computeIfAbsent(node, n -> new LinkedHashSet<>()).add(cell);
      publish(node, cell);
    }
    return cell;
  }

  private static String type(Cell cell) {
    int first = cell.method.isStatic() ? 0 : 1;
    MethodRef m = cell.method.ref();
    return Descriptors.parameters(m.descriptor()).get(cell.parameter.index() - first);
  }

  /** Takes in what a context that was just evaluated passes on. */
  void publish(Node node) {
    Set<Cell> cells = wanted.getOrDefault(node, Set.of());
    // A list: the order of Set.copyOf differs from JVM to JVM, and publishing leads to evaluations.
    for (Cell c : List.copyOf(cells)) publish(node, c);
  }

  private void publish(Node caller, Cell cell) {
    MethodRef m = cell.method.ref();
    int index = cell.parameter.index();
    for (CallEvent e : caller.calls) {
      if (index < e.arguments().size() && means(e.call().target(), m)) {
        add(cell, e.arguments().get(index));
      }
    }
    for (Node.Created c : caller.closures) {
      Instruction.Lambda l = c.lambda();
      if (l.implementation().equals(m) && index < c.captures().size()) {
        add(cell, c.captures().get(index));
      }
    }
  }

  private boolean means(MethodRef target, MethodRef m) {
    if (!target.name().equals(m.name()) || !target.descriptor().equals(m.descriptor()))
      return false;
    if (target.owner().equals(m.owner())) return true;
    return !m.isConstructor()
        && (solver.hierarchy().isSubtype(target.owner(), m.owner())
            || solver.hierarchy().isSubtype(m.owner(), target.owner()));
  }

  private void add(Cell cell, Value value) {
    Value plain = Value.NONE;
    for (Origin o : value.origins()) {
      Cell source = source(o, cell.depth + 1);
      if (source == null) {
        plain = plain.union(Value.of(o));
      } else if (source.successors.add(cell)) {
        plain =
            plain.union(
                source.value.isNone() && source.depth >= Limits.CALLER_DEPTH
                    ? Value.of(o)
                    : source.value);
      }
    }
    grow(cell, plain);
  }

  private Cell source(Origin o, int depth) {
    boolean parameter =
        o instanceof Origin.Unknown u && u.from() instanceof Origin.Provenance.Parameter;
    if (!parameter || !followed((Origin.Unknown) o)) return null;
    return cell((Origin.Provenance.Parameter) ((Origin.Unknown) o).from(), depth);
  }

  /** Numbers and texts are not worth following, unless they may be tasks' tokens. */
  boolean followed(Origin.Unknown u) {
    if ("J".equals(u.type())) return solver.relevance().carries("J");
    return !Descriptors.primitive(u.type()) && !"java/lang/String".equals(u.type());
  }

  private void grow(Cell first, Value more) {
    Deque<Map.Entry<Cell, Value>> next = new ArrayDeque<>();
    next.add(Map.entry(first, more));
    while (!next.isEmpty()) {
      Map.Entry<Cell, Value> e = next.poll();
      Cell cell = e.getKey();
      Value joined = cell.value.union(e.getValue());
      if (joined.equals(cell.value)) continue;
      cell.value = joined;
      solver.enqueueAll(cell.readers);
      for (Cell s : cell.successors) next.add(Map.entry(s, joined));
    }
  }
}
