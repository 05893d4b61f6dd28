package dev.leash.analysis.tasks;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Callbacks of one object of which the platform calls one: the answer's, or the failure's. */
final class Alternatives {
  private Alternatives() {}

  /**
   * The callback that does not end the task although another one of the same object does; null if
   * there is none, or it may be one that comes before the end ("progress").
   */
  static Node passedBy(CallEvent handOff, Predicate<Node> ends) {
    List<Node> callbacks = new ArrayList<>();
    for (Edge e : handOff.edges()) {
      boolean method = !e.inline() && e.callee().closure() == null;
      if (method && callbacks.stream().noneMatch(n -> n.method().equals(e.callee().method()))) {
        callbacks.add(e.callee());
      }
    }
    boolean oneObject = callbacks.stream().map(n -> n.method().owner()).distinct().count() == 1;
    if (!oneObject || callbacks.size() < 2 || callbacks.stream().noneMatch(ends)) return null;
    boolean onlyFailures = callbacks.stream().filter(ends).allMatch(Alternatives::saysFailure);
    for (Node n : callbacks) {
      if (!ends.test(n) && ((onlyFailures && callbacks.size() == 2) || saysFailure(n))) return n;
    }
    return null;
  }

  private static boolean saysFailure(Node n) {
    String name = n.method().name().toLowerCase(Locale.ROOT);
    if (name.contains("fail") || name.contains("error")) return true;
    return Descriptors.parameters(n.method().descriptor()).stream()
        .anyMatch(t -> t.equals("java/lang/Throwable") || t.endsWith("Exception"));
  }
}
