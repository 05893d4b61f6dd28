package dev.leash.analysis.tasks;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Node;
import java.util.List;

/**
 * Work that runs under a task.
 *
 * @param from where it is handed off; the context that begins the task for a task that is a block
 * @param event the hand-off; null for a task that is a block
 * @param bodies what runs
 */
record Work(Node from, CallEvent event, List<Node> bodies) {
  Work {
    bodies = List.copyOf(bodies);
  }

  /** Whether the platform does the work and the bodies are only told how it went. */
  boolean isCallback() {
    if (event == null) return false;
    for (Node n : bodies) {
      int captured = n.closure() == null ? 1 : n.closure().captures().size();
      if (n.arguments().size() > captured) return true;
    }
    return false;
  }
}
