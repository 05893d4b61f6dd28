package dev.leash.analysis.runloops;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.callgraph.Value;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;

/** Who calls a method, or makes the functional object that is its code, and with what. */
final class Passing {
  private Passing() {}

  /**
   * A place that passes arguments.
   *
   * @param node the caller, judged alone
   * @param arguments receiver first unless static; of a functional object what it captured
   */
  record Site(Node node, List<Value> arguments) {
    /** The argument, or null if it is given later. */
    Value argument(int index) {
      return index < arguments.size() ? arguments.get(index) : null;
    }
  }

  /** The callers of a method with a body, each evaluated alone, in the order of their names. */
  static List<Site> sites(Solver solver, MethodRef m) {
    List<Site> sites = new ArrayList<>();
    for (MethodRef caller : solver.uses().callers(m.owner(), m.name(), m.descriptor())) {
      if (caller.equals(m)) continue;
      Node node = solver.alone(caller).orElse(null);
      if (node == null) continue;
      for (CallEvent e : node.calls()) {
        MethodRef target = e.call().target();
        boolean same = target.name().equals(m.name()) && target.descriptor().equals(m.descriptor());
        if (same) sites.add(new Site(node, e.arguments()));
        for (Value v : e.arguments()) closures(node, v, m, sites);
      }
    }
    return sites;
  }

  private static void closures(Node node, Value value, MethodRef m, List<Site> sites) {
    for (Origin o : value.origins()) {
      if (o instanceof Origin.Closure c && c.lambda().implementation().equals(m)) {
        sites.add(new Site(node, c.captures()));
      }
    }
  }
}
