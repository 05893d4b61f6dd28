package dev.leash.analysis;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Solver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All calls of all evaluated contexts by the called method's name. */
final class Events {
  private final Map<String, List<Hop>> byName = new HashMap<>();
  private int epoch = -1;

  /** Takes in the contexts that came since the last time. */
  void refresh(Solver solver) {
    if (solver.epoch() == epoch) return;
    epoch = solver.epoch();
    byName.clear();
    for (Node n : solver.nodes()) {
      for (CallEvent e : n.calls()) {
        byName.computeIfAbsent(e.callee().name(), k -> new ArrayList<>()).add(new Hop(n, e, false));
      }
    }
  }

  List<Hop> named(String method) {
    return byName.getOrDefault(method, List.of());
  }
}
