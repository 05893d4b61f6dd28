package dev.leash.callgraph;

import dev.leash.ir.Access;
import dev.leash.ir.FieldRef;
import dev.leash.ir.FieldShape;
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
 * What fields hold. A field of an object whose allocation is known holds what its constructor and
 * methods wrote to that very object; any other field holds what any method of the program writes to
 * it, each writer judged alone and its parameters looked up at its call sites.
 */
final class Fields {
  private final Solver solver;
  private final Map<FieldRef, Set<MethodRef>> writers = new HashMap<>();

  Fields(Solver solver) {
    this.solver = solver;
  }

  /** The field's value; {@code base} is null for a static field. */
  Value load(Node reader, Value base, FieldRef reference) {
    FieldRef field = solver.hierarchy().resolveField(reference);
    String type = Descriptors.type(field.descriptor());
    FieldShape shape = solver.hierarchy().field(field).orElse(null);
    boolean library = !solver.program().inModule(field.owner()) && opaque(field.owner());
    if (base == null && library) return Value.of(new Origin.StaticField(field));
    if (shape != null && shape.constant() != null) return Value.constant(shape.constant());
    if (shape == null || library)
      return Value.of(new Origin.Unknown(type, new Origin.Provenance.Field(field)));
    if (!solver.relevance().of(type)) return Value.unknown(type);
    Value result = base == null ? anywhere(reader, field, null) : ofObjects(reader, base, field);
    if (result.isNone() || result.isNull()) {
      result = result.union(Value.of(new Origin.Unknown(type, new Origin.Provenance.Field(field))));
    }
    boolean assignedOnce = Access.is(shape.access(), Access.FINAL);
    return assignedOnce ? result : result.union(initial(type));
  }

  private boolean opaque(String owner) {
    return solver.apis().catalog().opaque(owner);
  }

  private static Value initial(String type) {
    return switch (type) {
      case "Z", "B", "C", "S", "I" -> Value.constant(0);
      case "J" -> Value.constant(0L);
      case "F" -> Value.constant(0f);
      case "D" -> Value.constant(0d);
      default -> Value.NULL;
    };
  }

  private Value ofObjects(Node reader, Value base, FieldRef field) {
    Value result = Value.NONE;
    boolean askedAnywhere = false;
    for (Origin o : base.origins()) {
      if (o instanceof Origin.Allocation a) {
        result = result.union(solver.heap().read(a, Heap.slot(field), reader));
        result = result.union(anywhere(reader, field, a));
      } else if (!o.equals(Origin.Constant.NULL) && !askedAnywhere) {
        askedAnywhere = true;
        result = result.union(anywhere(reader, field, null));
      }
    }
    return result;
  }

  /**
   * What any method writes; with an object given, only writers outside constructors that may mean
   * that object.
   */
  private Value anywhere(Node reader, FieldRef field, Origin.Allocation object) {
    Value result = Value.NONE;
    for (MethodRef m : writers.computeIfAbsent(field, solver.uses()::writers)) {
      if (object != null && m.isConstructor()) continue;
      Node writer = solver.writer(m).orElse(null);
      if (writer == null) continue;
      writer.dependents.add(reader);
      for (Node.Store s : writer.stores) {
        if (!s.field().equals(field)) continue;
        if (object != null && !mayMean(s.base(), object)) continue;
        result = result.union(resolved(s.value(), reader, 0));
      }
    }
    return result;
  }

  private static boolean mayMean(Value base, Origin.Allocation object) {
    if (base == null || base.origins().contains(object)) return true;
    for (Origin o : base.origins()) if (o instanceof Origin.Unknown) return true;
    return false;
  }

  /** The value with parameters replaced by what their call sites pass. */
  Value resolved(Value value, Node reader, int depth) {
    return value.flatMap(
        o -> {
          if (!(o instanceof Origin.Unknown u)
              || !(u.from() instanceof Origin.Provenance.Parameter p)
              || Descriptors.primitive(u.type())
              || "java/lang/String".equals(u.type())) {
            return Value.of(o);
          }
          return passed(p, u, reader, depth);
        });
  }

  private Value passed(
      Origin.Provenance.Parameter p, Origin.Unknown unknown, Node reader, int depth) {
    MethodShape method = solver.declaration(p.method()).orElse(null);
    boolean receiver = method != null && !method.isStatic() && p.index() == 0;
    if (method == null || receiver || depth >= Limits.CALLER_DEPTH) return Value.of(unknown);
    Value result = Value.NONE;
    int sites = 0;
    MethodRef m = p.method();
    for (MethodRef caller : solver.uses().callers(m.owner(), m.name(), m.descriptor())) {
      if (++sites > Limits.CALL_SITES) return result.union(Value.unknown(unknown.type()));
      Node node = solver.writer(caller).orElse(null);
      if (node == null) continue;
      node.dependents.add(reader);
      result = result.union(passedBy(node, method, p.index(), reader, depth));
    }
    return result.isNone() ? Value.of(unknown) : result;
  }

  private Value passedBy(Node caller, MethodShape method, int index, Node reader, int depth) {
    Value result = Value.NONE;
    MethodRef m = method.ref();
    for (CallEvent e : caller.calls) {
      MethodRef t = e.call().target();
      boolean means =
          t.name().equals(m.name())
              && t.descriptor().equals(m.descriptor())
              && (t.owner().equals(m.owner())
                  || !m.isConstructor()
                      && (solver.hierarchy().isSubtype(t.owner(), m.owner())
                          || solver.hierarchy().isSubtype(m.owner(), t.owner())));
      if (means && index < e.arguments().size()) {
        result = result.union(resolved(e.arguments().get(index), reader, depth + 1));
      }
    }
    for (Node.Created c : caller.closures) {
      Instruction.Lambda l = c.lambda();
      if (l.implementation().equals(m) && index < c.captures().size()) {
        result = result.union(resolved(c.captures().get(index), reader, depth + 1));
      }
    }
    return result;
  }

  /**
   * Writes a field; {@code base} is null for a static one. Only objects whose allocation is known
   * are remembered.
   */
  void store(Value base, FieldRef field, Value value) {
    if (base == null) return;
    for (Origin o : base.origins()) {
      if (o instanceof Origin.Allocation a) {
        solver.enqueueAll(solver.heap().write(a, Heap.slot(field), value));
      }
    }
  }

  /** The elements of arrays and collections, through views of them. */
  Value contents(Value container, Node reader) {
    Value result = Value.NONE;
    Set<Origin> seen = new LinkedHashSet<>(container.origins());
    Deque<Origin> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      Origin o = next.poll();
      result = result.union(solver.heap().read(o, Heap.ELEMENTS, reader));
      for (Value v : behind(o, reader)) {
        for (Origin inner : v.origins()) if (seen.add(inner)) next.add(inner);
      }
    }
    return result;
  }

  /** What a container shows the elements of, besides its own. */
  private List<Value> behind(Origin o, Node reader) {
    if (o instanceof Origin.Result r) return isView(r) ? r.inputs() : List.of();
    if (o instanceof Origin.Allocation) return List.of(solver.heap().read(o, Heap.INNER, reader));
    boolean passed =
        o instanceof Origin.Unknown u && u.from() instanceof Origin.Provenance.Parameter;
    return passed ? List.of(resolved(Value.of(o), reader, 0)) : List.of();
  }

  private boolean isView(Origin.Result r) {
    String parameters = Descriptors.parameterPart(r.api().descriptor());
    return !solver.apis().of(r.api().owner(), r.api().name(), parameters).wraps().isEmpty();
  }

  /** Adds an element to arrays and collections; views pass it on to what they show. */
  void addElement(Value container, Value element) {
    for (Origin o : container.origins()) {
      if (o instanceof Origin.Constant) continue;
      solver.enqueueAll(solver.heap().write(o, Heap.ELEMENTS, element));
    }
  }
}
