package dev.leash.analysis.tasks;

import dev.leash.callgraph.Node;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a walk came across. */
final class Observed {
  /** Contexts whose paths were followed. */
  final Set<Node> visited = new LinkedHashSet<>();

  /** Paths through handed-off work that leave the task open although other paths end it. */
  final Set<Trail> leaks = new LinkedHashSet<>();

  /** Paths that end the task twice, up to the second end. */
  final Set<Trail> doubles = new LinkedHashSet<>();

  /** Ends of other tasks of the same kind. */
  final Set<Trail> otherEnds = new LinkedHashSet<>();

  /** Ends behind a test of a flag or of the token. */
  final Set<Trail> testedEnds = new LinkedHashSet<>();

  /** Ends that no test of a flag or of the token stands in front of. */
  final Set<Trail> plainEnds = new LinkedHashSet<>();
}
