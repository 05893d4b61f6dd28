package dev.leash.analysis.tasks;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Root;
import dev.leash.callgraph.Solver;
import dev.leash.callgraph.Value;
import dev.leash.catalog.Row;
import dev.leash.ir.ClassShape;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds where the module begins tasks, what runs under them, and their expiration handlers. */
final class Begins {
  private final Solver solver;
  private final List<Root> roots;
  private final Set<String> callbacks = new TreeSet<>();

  /**
   * @param roots the module's callbacks and handlers
   */
  Begins(Solver solver, List<Root> roots) {
    this.solver = solver;
    this.roots = roots;
    for (Row.Callback c : solver.apis().catalog().all(Row.Callback.class)) {
      callbacks.add(c.signature().owner() + '.' + c.signature().name());
    }
  }

  /** All places of the module that begin a task of the pair, by method and call. */
  List<Begin> of(Pair pair) {
    List<Begin> found = new ArrayList<>();
    for (Row.TaskBegin row : pair.begins()) {
      String owner = row.signature().owner();
      String name = row.signature().name();
      if (callbacks.contains(owner + '.' + name)) entries(pair, row, found);
      else called(pair, row, found);
    }
    return found;
  }

  private void called(Pair pair, Row.TaskBegin row, List<Begin> found) {
    String owner = row.signature().owner();
    for (MethodRef m : solver.uses().callersInModule(owner, row.signature().name())) {
      Node node = solver.alone(m).orElse(null);
      if (node == null) continue;
      Set<Integer> sites = new TreeSet<>();
      for (CallEvent e : node.calls()) {
        if (row.equals(pair.begin(e)) && sites.add(e.call().site())) {
          found.add(begin(pair, row, node, e));
        }
      }
    }
  }

  private Begin begin(Pair pair, Row.TaskBegin row, Node node, CallEvent e) {
    if (row.token() == Row.RESULT) {
      String type = Descriptors.returned(e.call().target().descriptor());
      Token token = new Token(node.method(), e.call().site(), type, Value.NONE);
      return withHandler(pair, row, node, e, token);
    }
    String type = type(e, row.token());
    boolean block = solver.hierarchy().functionalMethod(type).isPresent();
    if (block) return block(pair, row, node, e, type);
    Value object = e.operand(row.token());
    Token token = new Token(node.method(), e.call().site(), type, object);
    List<Node> handlers = callbackHandlers(row, type(object, type));
    return new Begin(pair, row, node, e, token, List.of(), handlers, !handlers.isEmpty());
  }

  private Begin withHandler(Pair pair, Row.TaskBegin row, Node node, CallEvent e, Token token) {
    if (row.handler() < 0) {
      return new Begin(pair, row, node, e, token, List.of(), List.of(), true);
    }
    Value handler = solver.resolved(e.operand(row.handler()), node);
    boolean handled = handler.isNone() || handler.origins().stream().anyMatch(o -> !isNull(o));
    List<Node> bodies = solver.entries(handler, type(e, row.handler()), Value.NONE);
    return new Begin(pair, row, node, e, token, List.of(), bodies, handled);
  }

  /** The task is what the block is given, or the block itself. */
  private Begin block(Pair pair, Row.TaskBegin row, Node node, CallEvent e, String type) {
    String given = pair.ends().isEmpty() ? type : pair.ends().get(0).signature().owner();
    Token token = new Token(node.method(), e.call().site(), given, Value.NONE);
    Value block = solver.resolved(e.operand(row.token()), node);
    List<Node> bodies = solver.entries(block, type, token.value());
    if (row.handler() == row.token()) {
      List<Node> work = bodies.stream().map(n -> solver.withLastArgument(n, flag(0))).toList();
      List<Node> expired = bodies.stream().map(n -> solver.withLastArgument(n, flag(1))).toList();
      return new Begin(pair, row, node, e, token, work, expired, true);
    }
    List<Node> handlers = new ArrayList<>();
    boolean handled = bodies.isEmpty() || pair.registrars().isEmpty();
    for (Node n : new Graph(solver).below(bodies, edge -> true)) {
      for (CallEvent call : n.calls()) {
        for (Row.Registrar r : call.rows(ApiRows::registrars)) {
          if (!pair.registrars().contains(r)) continue;
          Value handler = solver.resolved(call.operand(r.handler()), n);
          handled |= handler.isNone() || handler.origins().stream().anyMatch(o -> !isNull(o));
          handlers.addAll(solver.entries(handler, type(call, r.handler()), Value.NONE));
        }
      }
    }
    return new Begin(pair, row, node, e, token, bodies, handlers, handled);
  }

  private static Value flag(int value) {
    return Value.constant(value);
  }

  /** The task begins when the platform calls the method, which the module overrides. */
  private void entries(Pair pair, Row.TaskBegin row, List<Begin> found) {
    for (String type : solver.hierarchy().subtypes(row.signature().owner())) {
      if (!solver.program().inModule(type)) continue;
      for (MethodShape m :
          solver.program().shape(type).map(ClassShape::methods).orElse(List.of())) {
        boolean same = m.ref().name().equals(row.signature().name()) && m.hasBody();
        if (!same || m.isStatic() || m.isBridge()) continue;
        List<String> types = Descriptors.parameters(m.ref().descriptor());
        if (row.token() < 1 || row.token() > types.size()) continue;
        Token token = new Token(m.ref(), Token.ENTRY, types.get(row.token() - 1), Value.NONE);
        List<Value> arguments = new ArrayList<>();
        arguments.add(self(m.ref()));
        for (String t : types) arguments.add(Value.unknown(t));
        arguments.set(row.token(), token.value());
        Node node = solver.evaluated(m, arguments).orElse(null);
        if (node == null) continue;
        List<Node> handlers = callbackHandlers(row, type);
        found.add(new Begin(pair, row, node, null, token, List.of(node), handlers, true));
      }
    }
  }

  private static Value self(MethodRef m) {
    return Value.of(new Origin.Unknown(m.owner(), new Origin.Provenance.Parameter(m, 0)));
  }

  /** Methods of the class by which the platform says that time is up. */
  private List<Node> callbackHandlers(Row.TaskBegin row, String type) {
    List<Node> found = new ArrayList<>();
    for (Root r : roots) {
      boolean handler = r.role() == Row.Role.EXPIRATION_HANDLER && r.row() instanceof Row.Callback;
      boolean same = r.row().signature().owner().equals(row.signature().owner());
      if (handler && same && solver.hierarchy().isSubtype(type, r.node().method().owner())) {
        found.add(r.node());
      }
    }
    return found;
  }

  private static String type(CallEvent e, int operand) {
    if (operand == Row.RECEIVER) return e.call().target().owner();
    int index = operand - 1;
    return Descriptors.parameters(e.call().target().descriptor()).get(index);
  }

  private static String type(Value object, String declared) {
    Origin only = object.single();
    return only == null || only.type() == null ? declared : only.type();
  }

  /** Null, or a field to which nobody ever writes anything else. */
  private boolean isNull(Origin o) {
    if (o.equals(Origin.Constant.NULL)) return true;
    if (!(o instanceof Origin.Unknown u)) return false;
    if (!(u.from() instanceof Origin.Provenance.Field f)) return false;
    if (!solver.program().inModule(f.field().owner())) return false;
    for (MethodRef m : solver.uses().writers(f.field())) {
      Node writer = solver.alone(m).orElse(null);
      if (writer == null) return false;
      for (Node.Store s : writer.stores()) {
        if (s.field().equals(f.field()) && !s.value().isNull()) return false;
      }
    }
    return true;
  }
}
