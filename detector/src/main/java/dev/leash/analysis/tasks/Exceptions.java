package dev.leash.analysis.tasks;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Solver;
import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which exceptions are worth a path: those that a call declares, because its author expects them.
 * Any call may throw something, but a finding for each would be noise.
 */
final class Exceptions {
  /** Declared, but a correct program never sees them. */
  private static final Set<String> ONLY_BY_MISTAKE =
      Set.of(
          "java/io/UnsupportedEncodingException",
          "java/net/MalformedURLException",
          "java/net/URISyntaxException",
          "java/lang/CloneNotSupportedException",
          "java/lang/NoSuchMethodException",
          "java/lang/NoSuchFieldException",
          "java/lang/ClassNotFoundException",
          "java/security/NoSuchAlgorithmException",
          "java/text/ParseException");

  private static final String IO = "java/io/IOException";

  /** Calls of calls that are looked into for exceptions that they make. */
  private static final int CALLS = 2;

  private final Solver solver;
  private final Map<Node, Set<String>> made = new HashMap<>();

  Exceptions(Solver solver) {
    this.solver = solver;
  }

  /**
   * Internal names of the exceptions that are worth a path: declared ones, those that the code that
   * it runs makes itself, and those that are caught around it.
   *
   * @param caught whether to count the last kind
   */
  Set<String> of(Block block, CallEvent e, boolean caught) {
    Set<String> types = new TreeSet<>(declared(e.call().target()));
    for (Edge edge : e.edges()) if (edge.inline()) types.addAll(made(edge.callee(), 0));
    if (!caught || e.call().target().isConstructor()) return types;
    for (Block.Handler h : block.handlers()) {
      boolean plain = h.type() != null && !h.type().equals("java/lang/Throwable");
      if (plain && (unchecked(h.type()) || solver.hierarchy().isSubtype(IO, h.type()))) {
        types.add(h.type());
      }
    }
    return types;
  }

  /** What the method's code, or what it calls, makes and throws, and nothing in it catches. */
  private Set<String> made(Node node, int depth) {
    Set<String> known = made.get(node);
    if (known != null) return known;
    if (depth > CALLS || !solver.program().inModule(node.method().owner())) return Set.of();
    Set<String> types = new TreeSet<>();
    made.put(node, types);
    Code code = new Code(node);
    for (Block b : node.body().blocks()) {
      if (!node.reaches(b.index())) continue;
      for (Instruction i : b.instructions()) {
        if (i instanceof Instruction.Throw t) {
          escaping(b, code.thrown(t.exception()), types);
        } else if (code.call(i) != null) {
          for (Edge edge : code.call(i).edges()) {
            if (!edge.inline()) continue;
            for (String type : made(edge.callee(), depth + 1)) escaping(b, type, types);
          }
        }
      }
    }
    return types;
  }

  private void escaping(Block b, String type, Set<String> types) {
    if (type != null && landing(b, type).escapes()) types.add(type);
  }

  private List<String> declared(MethodRef m) {
    if (m.name().equals("close")) return List.of();
    List<String> declared =
        solver
            .hierarchy()
            .resolve(m.owner(), m.name(), m.descriptor())
            .map(MethodShape::exceptions)
            .orElse(List.of());
    return declared.stream().filter(this::expected).toList();
  }

  private boolean expected(String type) {
    boolean error = solver.hierarchy().isSubtype(type, "java/lang/Error");
    return !error && !unchecked(type) && !ONLY_BY_MISTAKE.contains(type);
  }

  private boolean unchecked(String type) {
    return solver.hierarchy().isSubtype(type, "java/lang/RuntimeException");
  }

  /** Where an exception that leaves a block can go. */
  record Landing(List<Integer> handlers, boolean escapes) {}

  /**
   * @param type internal name; null if it is not known
   */
  Landing landing(Block block, String type) {
    List<Integer> handlers = new ArrayList<>();
    for (Block.Handler h : block.handlers()) {
      boolean always =
          h.type() == null
              || h.type().equals("java/lang/Throwable")
              || (type != null && solver.hierarchy().isSubtype(type, h.type()));
      boolean maybe = always || type == null || solver.hierarchy().isSubtype(h.type(), type);
      if (!always && !maybe) continue;
      handlers.add(h.target());
      if (always) return new Landing(handlers, false);
    }
    return new Landing(handlers, true);
  }
}
