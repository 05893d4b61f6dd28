package dev.leash.callgraph;

import dev.leash.catalog.Catalog;
import dev.leash.catalog.Row;
import dev.leash.ir.AnnotationUse;
import dev.leash.ir.ClassShape;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import dev.leash.ir.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the module's watched callbacks and expiration handlers by what they are: overrides, methods
 * that carry a callback's selector, delegates known by their methods alone, and objects registered
 * with the platform.
 */
public final class Roots {
  private final Solver solver;
  private final Program program;
  private final Catalog catalog;
  private final Map<Key, Root> roots = new LinkedHashMap<>();

  private record Key(MethodRef method, Row.Role role, Origin.Closure closure) {}

  public Roots(Solver solver) {
    this.solver = solver;
    this.program = solver.program();
    this.catalog = solver.apis().catalog();
  }

  /** All roots, in order of class and method. */
  public List<Root> find() {
    Map<String, List<Row.Callback>> byOwner = new TreeMap<>();
    for (Row.Callback row : catalog.all(Row.Callback.class)) {
      if (!row.watched()) continue;
      if (!row.duckTyped().isEmpty()) duckTyped(row);
      else byOwner.computeIfAbsent(row.signature().owner(), o -> new ArrayList<>()).add(row);
      if (!row.selector().isEmpty()) selectors(row);
    }
    byOwner.forEach(this::overrides);
    Map<String, List<Row.Registrar>> registrars = new TreeMap<>();
    for (Row.Registrar r : catalog.all(Row.Registrar.class)) {
      if (leaves(r))
        registrars.computeIfAbsent(r.signature().name(), n -> new ArrayList<>()).add(r);
    }
    registrars.forEach(this::registered);
    List<Root> found = new ArrayList<>(roots.values());
    found.sort(
        Comparator.comparing((Root r) -> r.node().method())
            .thenComparing(Root::role)
            .thenComparing(r -> r.node().number()));
    return found;
  }

  /** Handlers always; callbacks only of moments in which the app is leaving the foreground. */
  private static boolean leaves(Row.Registrar r) {
    return r.role() == Row.Role.EXPIRATION_HANDLER
        || switch (r.phase()) {
          case RESIGN, BACKGROUND, TERMINATE -> true;
          case LAUNCH, FOREGROUND, OTHER -> false;
        };
  }

  private void overrides(String owner, List<Row.Callback> rows) {
    for (String type : moduleSubtypes(owner)) {
      ClassShape shape = program.shape(type).orElse(null);
      if (shape == null) continue;
      for (MethodShape m : shape.methods()) {
        for (Row.Callback row : rows) {
          if (names(row, m)) callback(m, row);
        }
      }
    }
  }

  private Set<String> moduleSubtypes(String owner) {
    Set<String> seen = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(owner));
    while (!next.isEmpty()) {
      for (String s : program.directSubtypes(next.poll())) if (seen.add(s)) next.add(s);
    }
    seen.removeIf(s -> !program.inModule(s));
    return seen;
  }

  private static boolean names(Row.Callback row, MethodShape m) {
    String parameters = row.signature().parameters();
    return m.hasBody()
        && !m.isStatic()
        && !m.isBridge()
        && m.ref().name().equals(row.signature().name())
        && (parameters.equals("*")
            || parameters.equals(Descriptors.parameterPart(m.ref().descriptor())));
  }

  private void callback(MethodShape m, Row.Callback row) {
    List<Value> arguments = new ArrayList<>();
    // "this" is told from other objects of the class, so that a call on it is not a guess.
    arguments.add(
        Value.of(new Origin.Unknown(m.ref().owner(), new Origin.Provenance.Parameter(m.ref(), 0))));
    for (String t : Descriptors.parameters(m.ref().descriptor())) arguments.add(Value.unknown(t));
    solver
        .evaluated(m, arguments)
        .ifPresent(n -> add(new Root(n, row.role(), row.mainThread(), row.condition(), row)));
  }

  private void add(Root root) {
    roots.putIfAbsent(new Key(root.node().method(), root.role(), root.node().closure()), root);
  }

  private void selectors(Row.Callback row) {
    for (String type : program.mentioningText(row.selector())) {
      for (MethodShape m : program.shape(type).map(ClassShape::methods).orElse(List.of())) {
        boolean carries = m.annotations().stream().anyMatch(a -> carries(a, row.selector()));
        if (carries && m.hasBody() && !m.isStatic() && !m.isBridge()) callback(m, row);
      }
    }
  }

  private static boolean carries(AnnotationUse a, String selector) {
    return a.strings("selector").contains(selector);
  }

  private void duckTyped(Row.Callback row) {
    // Such delegates exist only where their framework is.
    if (program.shape(row.signature().owner()).isEmpty()) return;
    for (String type : program.moduleClasses()) {
      ClassShape shape = program.shape(type).orElse(null);
      if (shape == null || shape.isInterface()) continue;
      if (row.duckTyped().stream().allMatch(d -> declares(shape, d))) {
        for (MethodShape m : shape.methods()) if (names(row, m)) callback(m, row);
      }
    }
  }

  private static boolean declares(ClassShape shape, String nameAndParameters) {
    return shape.methods().stream()
        .anyMatch(
            m ->
                m.hasBody()
                    && !m.isStatic()
                    && (m.ref().name() + Descriptors.parameterPart(m.ref().descriptor()))
                        .equals(nameAndParameters));
  }

  private void registered(String name, List<Row.Registrar> rows) {
    Set<MethodRef> callers = new TreeSet<>();
    Set<String> owners = new TreeSet<>();
    for (Row.Registrar r : rows) owners.add(r.signature().owner());
    for (String owner : owners) callers.addAll(solver.uses().callersInModule(owner, name));
    for (MethodRef m : callers) {
      Node node = solver.alone(m).orElse(null);
      if (node == null) continue;
      for (CallEvent e : node.calls()) {
        for (Row.Registrar r : e.rows(ApiRows::registrars))
          if (rows.contains(r)) register(node, e, r);
      }
    }
  }

  private void register(Node node, CallEvent e, Row.Registrar r) {
    if (!r.when().stream().allMatch(g -> Guards.holds(g, e.operand(g.operand())))) return;
    Value handler = solver.resolved(e.operand(r.handler()), node);
    String declared = declaredType(e, r.handler());
    for (Origin o : handler.origins()) {
      for (Node entry : solver.settled(() -> solver.calls().entries(o, declared, Value.NONE))) {
        Node body = r.role() == Row.Role.EXPIRATION_HANDLER ? expired(entry) : entry;
        solver.settle(body);
        add(new Root(body, r.role(), r.mainThread(), r.condition(), r));
      }
    }
  }

  private static String declaredType(CallEvent e, int operand) {
    if (operand == Row.RECEIVER) return e.call().target().owner();
    return Descriptors.parameters(e.call().target().descriptor()).get(operand - 1);
  }

  /** A handler that is told by a flag whether time is up is judged for the case that it is. */
  private Node expired(Node entry) {
    List<Value> arguments = new ArrayList<>(entry.arguments());
    int last = arguments.size() - 1;
    List<String> types = Descriptors.parameters(entry.method().descriptor());
    boolean flag = !types.isEmpty() && types.get(types.size() - 1).equals("Z");
    if (!flag || last < 0 || arguments.get(last).isConstant()) return entry;
    arguments.set(last, Value.constant(1));
    Optional<Node> node = solver.node(entry.body(), arguments, entry.closure(), false);
    return node.orElse(entry);
  }
}
