package dev.leash.callgraph;

import dev.leash.catalog.Row;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a call runs: bodies by what the receiver can be, library behaviour by the catalogue
 * where it speaks of the method, unless the module's own code overrides it.
 */
final class Calls {
  private final Solver solver;
  private final Library library;

  Calls(Solver solver) {
    this.solver = solver;
    this.library = new Library(solver);
  }

  /** What one call came to, gathered over its targets. */
  static final class Outcome {
    Value result = Value.NONE;
    final List<ApiUse> apis = new ArrayList<>();
    boolean unresolved;
    final Set<Edge> edges = new LinkedHashSet<>();
  }

  CallEvent event(
      Node node, Instruction.Call call, int block, List<Value> arguments, List<Value> held) {
    Outcome out = new Outcome();
    boolean reached = arguments.stream().noneMatch(Value::isNone);
    if (reached) resolve(node, call, arguments, out);
    return new CallEvent(
        call, block, arguments, out.result, out.apis, List.copyOf(out.edges), out.unresolved, held);
  }

  private void resolve(Node node, Instruction.Call call, List<Value> arguments, Outcome out) {
    MethodRef target = call.target();
    boolean exactly = call.isStatic() || call.kind() == Instruction.CallKind.SPECIAL;
    if (exactly) {
      Optional<MethodShape> m =
          solver.hierarchy().resolve(target.owner(), target.name(), target.descriptor());
      List<MethodShape> bodies = m.map(List::of).orElse(List.of());
      one(node, call, arguments, target.owner(), bodies, false, out);
      return;
    }
    Map<String, Value> byType = new LinkedHashMap<>();
    Set<String> exact = new LinkedHashSet<>();
    for (Origin o : arguments.get(0).origins()) {
      if (o.equals(Origin.Constant.NULL)) continue;
      if (o instanceof Origin.Closure c && invokesClosure(c, target)) {
        closure(node, c, arguments, out);
        continue;
      }
      String type = narrower(o.type(), target.owner());
      if (o instanceof Origin.Allocation) exact.add(type);
      byType.merge(type, Value.of(o), Value::union);
    }
    for (Map.Entry<String, Value> e : byType.entrySet()) {
      String type = e.getKey();
      List<Value> narrowed = new ArrayList<>(arguments);
      narrowed.set(0, e.getValue());
      if (exact.contains(type)) {
        List<MethodShape> body =
            solver
                .hierarchy()
                .dispatch(type, target.name(), target.descriptor())
                .map(List::of)
                .orElse(List.of());
        one(node, call, narrowed, type, body, false, out);
      } else {
        unknownReceiver(node, call, narrowed, type, out);
      }
    }
  }

  private String narrower(String type, String declared) {
    if (type == null || Descriptors.primitive(type)) return declared;
    if (type.startsWith("[")) return "java/lang/Object";
    return solver.hierarchy().isSubtype(type, declared) ? type : declared;
  }

  private boolean invokesClosure(Origin.Closure c, MethodRef target) {
    return c.lambda().interfaceMethod().name().equals(target.name())
        && Descriptors.parameters(c.lambda().interfaceMethod().descriptor()).size()
            == Descriptors.parameters(target.descriptor()).size();
  }

  private void closure(Node node, Origin.Closure c, List<Value> arguments, Outcome out) {
    Optional<Node> callee =
        References.node(solver, c, arguments.subList(1, arguments.size()), node.shallow());
    if (callee.isEmpty()) {
      out.unresolved = true;
      out.result = out.result.union(Value.unknown(null));
      return;
    }
    out.edges.add(new Edge(callee.get(), Row.Mode.INLINE, false));
    out.result = out.result.union(solver.resultOf(callee.get(), node));
  }

  /**
   * The contexts that run when the platform invokes an object of that declared (functional) type.
   */
  List<Node> entries(Origin o, String declared, Value argument) {
    return library.entries(o, declared, List.of(), argument, false);
  }

  /**
   * A receiver whose class is not known: the catalogue if it speaks of the type, else every
   * implementation.
   */
  private void unknownReceiver(
      Node node, Instruction.Call call, List<Value> arguments, String type, Outcome out) {
    MethodRef t = call.target();
    ApiRows api = solver.apis().of(type, t.name(), Descriptors.parameterPart(t.descriptor()));
    Optional<MethodShape> declared = solver.hierarchy().resolve(type, t.name(), t.descriptor());
    boolean ownBody = declared.isPresent() && overrides(declared.get().ref().owner(), api);
    if (!api.isEmpty() && !ownBody) {
      one(node, call, arguments, type, List.of(), false, out);
      return;
    }
    if (enterable(type)) {
      boolean self = isSelf(arguments.get(0));
      List<MethodShape> all = solver.hierarchy().implementations(type, t.name(), t.descriptor());
      List<MethodShape> bodies = all.stream().filter(m -> enterable(m.ref().owner())).toList();
      boolean guess = !self && bodies.size() > 1;
      boolean byHierarchyAlone =
          declared.map(MethodShape::isAbstract).orElse(true) && functional(type);
      if (!bodies.isEmpty()
          && bodies.size() <= Limits.TARGETS
          && !(byHierarchyAlone && bodies.size() > 1)) {
        one(node, call, arguments, type, bodies, guess, out);
        return;
      }
    }
    // Who implements a functional interface is known by creation sites only, and none flows here.
    if (functional(type) && declared.map(MethodShape::isAbstract).orElse(false))
      out.unresolved = true;
    one(node, call, arguments, type, List.of(), false, out);
  }

  private boolean functional(String type) {
    return solver.hierarchy().functionalMethod(type).isPresent();
  }

  private static boolean isSelf(Value receiver) {
    return receiver.single() instanceof Origin.Unknown u
        && u.from() instanceof Origin.Provenance.Parameter p
        && p.index() == 0;
  }

  /** Whether bodies of the class are read at all. */
  private boolean enterable(String owner) {
    return solver.program().inModule(owner) || !solver.apis().catalog().opaque(owner);
  }

  /**
   * Whether a body's class goes before what the catalogue says: the module's own override does, and
   * any library's override of a method that the catalogue only knows from the platform.
   */
  private boolean overrides(String bodyOwner, ApiRows api) {
    if (api.isEmpty() || !enterable(bodyOwner)) return enterable(bodyOwner);
    String rowOwner = api.owner();
    boolean below =
        !bodyOwner.equals(rowOwner) && solver.hierarchy().isSubtype(bodyOwner, rowOwner);
    return below
        && (solver.program().inModule(bodyOwner) || solver.apis().catalog().opaque(rowOwner));
  }

  /** The call on one kind of receiver: the given bodies, or the library's behaviour. */
  private void one(
      Node node,
      Instruction.Call call,
      List<Value> arguments,
      String type,
      List<MethodShape> candidates,
      boolean guess,
      Outcome out) {
    MethodRef target = call.target();
    ApiRows api =
        solver.apis().of(type, target.name(), Descriptors.parameterPart(target.descriptor()));
    boolean entered = false;
    for (MethodShape m : candidates) {
      if (!overrides(m.ref().owner(), api)) continue;
      if (node.shallow() && !givesValue(m)) {
        entered = true;
        out.result = out.result.union(Value.unknown(Descriptors.returned(m.ref().descriptor())));
        continue;
      }
      Optional<Node> callee = solver.node(m.ref(), passed(m, arguments), null, node.shallow());
      if (callee.isEmpty()) continue;
      entered = true;
      out.edges.add(new Edge(callee.get(), Row.Mode.INLINE, guess));
      out.result = out.result.union(solver.resultOf(callee.get(), node));
    }
    if (!entered) library.call(node, call, arguments, type, api, out);
  }

  /** Whether following the call can tell where a value comes from. */
  private boolean givesValue(MethodShape m) {
    return m.ref().isConstructor()
        || solver.relevance().carries(Descriptors.returned(m.ref().descriptor()));
  }

  /**
   * What the callee may know of the arguments: call-site provenance would only multiply contexts.
   */
  private List<Value> passed(MethodShape callee, List<Value> arguments) {
    List<Value> result = new ArrayList<>(arguments.size());
    List<String> types = Descriptors.parameters(callee.ref().descriptor());
    int receiver = arguments.size() - types.size();
    for (int i = 0; i < arguments.size(); i++) {
      String type = i < receiver ? callee.ref().owner() : types.get(i - receiver);
      result.add(arguments.get(i).flatMap(o -> Value.of(plain(o, type, callee.ref().owner()))));
    }
    return result;
  }

  private Origin plain(Origin o, String type, String callee) {
    if (o instanceof Origin.Constant c) {
      boolean text = c.value() instanceof String && !solver.program().inModule(callee);
      return text ? new Origin.Unknown("java/lang/String", null) : o;
    }
    if (!(o instanceof Origin.Unknown u)) return o;
    Origin.Provenance from = u.from() instanceof Origin.Provenance.Field ? u.from() : null;
    String best = u.type();
    if (best == null || (!Descriptors.primitive(type) && solver.hierarchy().isSubtype(type, best)))
      best = type;
    return new Origin.Unknown(best, from);
  }
}
