package dev.leash.callgraph;

import dev.leash.catalog.Row;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a call does whose body is not read: the catalogue's rows, and defaults where it is silent.
 */
final class Library {
  private final Solver solver;
  private final Tokens tokens;

  Library(Solver solver) {
    this.solver = solver;
    this.tokens = new Tokens(solver);
  }

  /**
   * @param type what the receiver (or owner) is, as far as known
   * @param api rows of the method on that type
   */
  void call(
      Node node,
      Instruction.Call call,
      List<Value> arguments,
      String type,
      ApiRows api,
      Calls.Outcome out) {
    MethodRef callee = call.target().withOwner(type);
    out.apis.add(new ApiUse(callee, api, arguments));
    Operands operands = new Operands(call, arguments);
    remember(node, callee, api, operands);
    Value handedBack = handOffs(node, operands, api, out);
    boolean functional = handedBack != null;
    boolean kept = stores(api) || callee.isConstructor();
    if (api.handOffs().isEmpty() && !kept) handedBack = unlisted(node, operands, callee, out);
    Value result = result(node, call, operands, callee, api);
    if (handedBack != null) result = result.union(handedBack);
    boolean known = solver.apis().catalog().opaque(type) || !api.isEmpty();
    if (!known && !functional) out.unresolved = true;
    out.result = out.result.union(result);
  }

  /** Whether the rows already say what becomes of functional operands: they are kept. */
  private static boolean stores(ApiRows api) {
    return !api.elementsIn().isEmpty() || !api.wraps().isEmpty() || !api.signals().isEmpty();
  }

  /** A call's operands, numbered as catalogue rows number them. */
  record Operands(Instruction.Call call, List<Value> arguments) {
    Value at(int position) {
      int index = call.isStatic() ? position - 1 : position;
      return index >= 0 && index < arguments.size() ? arguments.get(index) : Value.NONE;
    }

    int last() {
      return call.isStatic() ? arguments.size() : arguments.size() - 1;
    }

    /** Declared type of an operand: internal name or descriptor. */
    String type(int position) {
      if (position == 0) return call.target().owner();
      return Descriptors.parameters(call.target().descriptor()).get(position - 1);
    }
  }

  /** Contents that the library keeps for its user. */
  private void remember(Node node, MethodRef callee, ApiRows api, Operands operands) {
    for (Row.ElementIn e : api.elementsIn()) {
      solver.fields().addElement(operands.at(e.container()), operands.at(e.element()));
    }
    if (!operands.call().target().isConstructor()) return;
    if (!api.sources().isEmpty()) {
      List<Value> given = operands.arguments().subList(1, operands.arguments().size());
      Value made = derived(node, operands.call(), callee, callee.owner(), given);
      for (Origin o : operands.at(0).origins()) keep(o, Heap.INNER, made);
    }
    for (Row.Wrap w : api.wraps()) {
      for (Origin o : operands.at(0).origins()) keep(o, Heap.INNER, operands.at(w.inner()));
    }
    for (Row.HandOff h : api.handOffs()) {
      for (Origin o : operands.at(0).origins()) keep(o, Heap.TASK, operands.at(h.runs()));
    }
  }

  private void keep(Origin owner, String slot, Value value) {
    solver.enqueueAll(solver.heap().write(owner, slot, value));
  }

  /**
   * Bodies that listed functional operands run, and what they give back; null if there are none.
   */
  private Value handOffs(Node node, Operands operands, ApiRows api, Calls.Outcome out) {
    Value back = null;
    for (Row.HandOff h : api.handOffs()) {
      boolean now = h.mode() == Row.Mode.INLINE || h.mode() == Row.Mode.OTHER_THREAD_WAIT;
      if (node.shallow() && !now) continue;
      if (h.when() != null && !Guards.chooses(h.when(), operands.at(h.when().operand()))) continue;
      for (Node callee : tasks(operands, h, node)) {
        out.edges.add(new Edge(callee, h.mode(), false));
        Value r = solver.resultOf(callee, node);
        if (now) back = back == null ? r : back.union(r);
      }
    }
    return back;
  }

  private List<Node> tasks(Operands operands, Row.HandOff h, Node node) {
    List<Node> result = new ArrayList<>();
    Value given = operands.at(h.runs());
    for (Origin o : given.origins()) {
      // A thread or task of the library's own class runs what it was made with.
      for (Origin made : solver.heap().read(o, Heap.TASK, node).origins()) {
        result.addAll(entries(made, runnable(made), List.of(), Value.NONE, node.shallow()));
      }
    }
    Value elements = solver.fields().contents(operands.at(Row.RECEIVER), node);
    for (Origin o : given.origins()) {
      result.addAll(entries(o, operands.type(h.runs()), h.entries(), elements, node.shallow()));
    }
    for (Origin o : solver.fields().contents(given, node).origins()) {
      if (o instanceof Origin.Closure)
        result.addAll(entries(o, o.type(), h.entries(), elements, node.shallow()));
    }
    return result;
  }

  /** The interface by which a thread or task knows what it was made to run. */
  private String runnable(Origin made) {
    if (made.type() == null || made instanceof Origin.Closure) return made.type();
    for (String known : List.of("java/lang/Runnable", "java/util/concurrent/Callable")) {
      if (solver.hierarchy().isSubtype(made.type(), known)) return known;
    }
    return made.type();
  }

  /**
   * The contexts that run when a library invokes the object: a functional object's body, or entry
   * methods.
   */
  List<Node> entries(
      Origin o, String declared, List<String> names, Value element, boolean shallow) {
    if (o instanceof Origin.Closure c) {
      List<Value> arguments = new ArrayList<>();
      for (String t : Descriptors.parameters(c.lambda().interfaceMethod().descriptor())) {
        arguments.add(argument(t, element));
      }
      return References.node(solver, c, arguments, shallow).map(List::of).orElse(List.of());
    }
    if (o.type() == null || o instanceof Origin.Constant || o.type().startsWith("["))
      return List.of();
    List<Node> result = new ArrayList<>();
    for (MethodShape m : entryMethods(o, declared, names)) {
      List<Value> arguments = new ArrayList<>(List.of(Value.of(o)));
      for (String t : Descriptors.parameters(m.ref().descriptor()))
        arguments.add(argument(t, element));
      solver.node(m.ref(), arguments, null, shallow).ifPresent(result::add);
    }
    return result;
  }

  private static Value argument(String type, Value element) {
    if (Descriptors.primitive(type) || element.isNone()) return Value.unknown(type);
    return element.union(Value.unknown(type));
  }

  private List<MethodShape> entryMethods(Origin o, String declared, List<String> names) {
    Hierarchy h = solver.hierarchy();
    List<MethodShape> result = new ArrayList<>();
    boolean exact = o instanceof Origin.Allocation;
    if (!exact
        && (solver.apis().catalog().opaque(o.type()) || !solver.program().inModule(o.type())))
      return result;
    if (names.isEmpty()) {
      Optional<MethodShape> sam = h.functionalMethod(declared);
      sam.flatMap(m -> h.dispatch(o.type(), m.ref().name(), m.ref().descriptor()))
          .ifPresent(result::add);
      return result;
    }
    List<String> types = new ArrayList<>(List.of(o.type()));
    types.addAll(h.supertypes(o.type()));
    for (String t : types) {
      for (MethodShape m : solver.program().shape(t).map(s -> s.methods()).orElse(List.of())) {
        boolean named = names.stream().anyMatch(n -> matches(n, m.ref()));
        if (named && !m.isAbstract() && !m.isBridge()) result.add(m);
      }
      if (!result.isEmpty()) break;
    }
    return result;
  }

  private static boolean matches(String entry, MethodRef m) {
    if (entry.endsWith("*")) return m.name().equals(entry.substring(0, entry.length() - 1));
    return entry.equals(m.name() + Descriptors.parameterPart(m.descriptor()));
  }

  /**
   * A functional operand of a method that the catalogue does not know: the platform's own class
   * library runs it at once (its exceptions are listed); of any other library nothing is known.
   */
  private Value unlisted(Node node, Operands operands, MethodRef callee, Calls.Outcome out) {
    Value back = null;
    boolean platform = solver.apis().catalog().opaque(callee.owner());
    Value elements =
        platform ? solver.fields().contents(operands.at(Row.RECEIVER), node) : Value.NONE;
    for (int i = 1; i <= operands.last(); i++) {
      for (Origin o : operands.at(i).origins()) {
        if (!(o instanceof Origin.Closure)) continue;
        if (!platform || !callee.owner().startsWith("java/")) {
          out.unresolved = true;
          continue;
        }
        for (Node n : entries(o, operands.type(i), List.of(), elements, node.shallow())) {
          out.edges.add(new Edge(n, Row.Mode.INLINE, false));
          Value r = solver.resultOf(n, node);
          back = back == null ? r : back.union(r);
        }
      }
    }
    return back;
  }

  private Value result(
      Node node, Instruction.Call call, Operands operands, MethodRef callee, ApiRows api) {
    String type = Descriptors.returned(callee.descriptor());
    if (type.equals("V")) return Value.VOID;
    if (!api.taskInvalids().isEmpty())
      return Value.of(new Origin.Result(callee, 0, callee, type, List.of()));
    Value token = tokens.passedOn(node, operands, api);
    if (!token.isNone()) return token;
    if (Descriptors.primitive(type)) {
      return api.taskBegins().isEmpty()
          ? Value.unknown(type)
          : derived(node, call, callee, type, List.of());
    }
    for (Row.ElementOut e : api.elementsOut()) {
      Value found = solver.fields().contents(operands.at(e.container()), node);
      if (!found.isNone()) return found;
    }
    boolean box = type.equals("java/lang/Long");
    if (!api.wraps().isEmpty() && !callee.isConstructor() && !box) {
      List<Value> inner = api.wraps().stream().map(w -> operands.at(w.inner())).toList();
      return derived(node, call, callee, type, inner);
    }
    boolean keeps =
        !api.sources().isEmpty()
            || !api.handOffs().isEmpty()
            || !api.blocking().isEmpty()
            || !api.taskBegins().isEmpty()
            || !api.runLoopModes().isEmpty()
            || solver.apis().schedulable(type);
    if (keeps) return derived(node, call, callee, type, operands.arguments());
    boolean fluent = type.equals(call.target().owner()) && !call.isStatic();
    Value unknown =
        Value.of(
            new Origin.Unknown(
                type, new Origin.Provenance.CallSite(node.method(), call.site(), callee)));
    return fluent ? operands.at(0).union(unknown) : unknown;
  }

  private static Value derived(
      Node node, Instruction.Call call, MethodRef callee, String type, List<Value> inputs) {
    List<Value> kept = Value.trimmed(inputs, Limits.RESULT_DEPTH - 1);
    return Value.of(new Origin.Result(node.method(), call.site(), callee, type, kept));
  }
}
