package dev.leash.callgraph;

import dev.leash.ir.Access;
import dev.leash.ir.FieldRef;
import dev.leash.ir.FieldShape;
import dev.leash.ir.MethodRef;
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
  private static final String ANY_INDEX = "[?]";

  private final Solver solver;
  private final Map<FieldRef, Set<MethodRef>> writers = new HashMap<>();

  private final Map<FieldRef, Set<MethodRef>> accessors = new HashMap<>();
  private final Containers containers;

  Fields(Solver solver) {
    this.solver = solver;
    this.containers = new Containers(solver.apis().catalog(), solver.hierarchy());
  }

  /** The field's value; {@code base} is null for a static field. */
  Value load(Node reader, Value base, FieldRef reference) {
    FieldRef field = solver.hierarchy().resolveField(reference);
    String type = Descriptors.type(field.descriptor());
    FieldShape shape = solver.hierarchy().field(field).orElse(null);
    boolean library = !solver.program().inModule(field.owner()) && opaque(field.owner());
    if (base == null && library) return Value.of(new Origin.StaticField(field));
    if (shape != null && shape.constant() != null) return Value.constant(shape.constant());
    Value wrapped = library ? wrapped(base, type, reader) : Value.NONE;
    if (!wrapped.isNone()) return wrapped;
    if (shape == null || library)
      return Value.of(new Origin.Unknown(type, new Origin.Provenance.Field(field)));
    boolean wanted =
        reader.shallow() ? solver.relevance().carries(type) : solver.relevance().of(type);
    if (!wanted) return Value.of(new Origin.Unknown(type, new Origin.Provenance.Field(field)));
    if (containers.of(type)) fill(reader, field);
    Value result =
        base == null ? anywhere(reader, field, null, true) : ofObjects(reader, base, field);
    if (result.isNone() || result.isNull()) {
      result = result.union(Value.of(new Origin.Unknown(type, new Origin.Provenance.Field(field))));
    }
    boolean assignedOnce = Access.is(shape.access(), Access.FINAL);
    return assignedOnce ? result : result.union(initial(type));
  }

  /** A library's field for what its object wraps, {@code FilterInputStream.in}. */
  private Value wrapped(Value base, String type, Node reader) {
    Value result = Value.NONE;
    for (Origin o : base.origins()) {
      for (Origin inner : solver.heap().read(o, Heap.INNER, reader).origins()) {
        boolean fits = inner.type() != null && solver.hierarchy().isSubtype(inner.type(), type);
        if (fits) result = result.union(Value.of(inner));
      }
    }
    return result;
  }

  /**
   * A collection's elements come from every method that uses it, not only from those that write the
   * field.
   */
  private void fill(Node reader, FieldRef field) {
    for (MethodRef m : accessors.computeIfAbsent(field, solver.uses()::accessors)) {
      if (!m.equals(reader.method())) solver.writer(m);
    }
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
        Value own = solver.heap().read(a, Heap.slot(field), reader);
        result = result.union(own).union(anywhere(reader, field, a, own.isNone()));
      } else if (!o.equals(Origin.Constant.NULL) && !askedAnywhere) {
        askedAnywhere = true;
        result = result.union(anywhere(reader, field, null, true));
      }
    }
    return result;
  }

  /**
   * What any method writes; with an object given, only writers outside constructors that may mean
   * that object.
   */
  private Value anywhere(
      Node reader, FieldRef field, Origin.Allocation object, boolean constructors) {
    Value result = Value.NONE;
    for (MethodRef m : writers.computeIfAbsent(field, solver.uses()::writers)) {
      if (!constructors && m.isConstructor()) continue;
      Node writer = solver.writer(m).orElse(null);
      if (writer == null) continue;
      writer.dependents.add(reader);
      for (Node.Store s : writer.stores) {
        if (!s.field().equals(field)) continue;
        if (object != null && !mayMean(s.base(), object)) continue;
        result = result.union(resolved(s.value(), reader));
      }
    }
    return result;
  }

  /** What is written to the field, whether or not its type is one that values are followed for. */
  Value held(Value base, FieldRef reference, Node reader) {
    FieldRef field = solver.hierarchy().resolveField(reference);
    return base == null ? anywhere(reader, field, null, true) : ofObjects(reader, base, field);
  }

  private static boolean mayMean(Value base, Origin.Allocation object) {
    if (base == null || base.origins().contains(object)) return true;
    for (Origin o : base.origins()) if (o instanceof Origin.Unknown) return true;
    return false;
  }

  /** The value with parameters replaced by what their call sites pass. */
  Value resolved(Value value, Node reader) {
    return value.flatMap(
        o -> {
          if (!(o instanceof Origin.Unknown u)
              || !(u.from() instanceof Origin.Provenance.Parameter p)
              || !solver.parameters().followed(u)) {
            return Value.of(o);
          }
          Value passed = solver.parameters().passed(p, reader);
          return passed.isNone() ? Value.of(o) : passed;
        });
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
      result = result.union(resolved(solver.heap().read(o, Heap.ELEMENTS, reader), reader));
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
    return passed ? List.of(resolved(Value.of(o), reader)) : List.of();
  }

  private boolean isView(Origin.Result r) {
    String parameters = Descriptors.parameterPart(r.api().descriptor());
    return !solver.apis().of(r.api().owner(), r.api().name(), parameters).wraps().isEmpty();
  }

  /** An element of an array of numbers, by its index if that is a constant. */
  Value number(Value array, Value index, Node reader) {
    String slot = slot(index);
    Value result = Value.NONE;
    for (Origin o : array.origins()) {
      if (slot.equals(ANY_INDEX) || !(o instanceof Origin.Allocation)) {
        return contents(array, reader);
      }
      result = result.union(solver.heap().read(o, slot, reader));
      result = result.union(solver.heap().read(o, ANY_INDEX, reader));
    }
    return resolved(result, reader);
  }

  /** Writes an element of an array of numbers. */
  void addNumber(Value array, Value index, Value number) {
    addElement(array, number);
    for (Origin o : array.origins()) {
      if (o instanceof Origin.Allocation) {
        solver.enqueueAll(solver.heap().write(o, slot(index), number));
      }
    }
  }

  private static String slot(Value index) {
    return index.isConstant() ? "[" + index.constant() + "]" : ANY_INDEX;
  }

  /** Adds an element to arrays and collections; views pass it on to what they show. */
  void addElement(Value container, Value element) {
    for (Origin o : container.origins()) {
      if (o instanceof Origin.Constant) continue;
      solver.enqueueAll(solver.heap().write(o, Heap.ELEMENTS, element));
    }
  }
}
