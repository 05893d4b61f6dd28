package dev.leash.callgraph;

import dev.leash.catalog.Row;

/**
 * Tokens of background tasks are numbers, and numbers are followed nowhere else: through boxes,
 * atomics and collections.
 */
final class Tokens {
  private final Solver solver;

  Tokens(Solver solver) {
    this.solver = solver;
  }

  /** What the call gives back if tokens went into it or its receiver; else NONE. */
  Value passedOn(Node node, Library.Operands operands, ApiRows api) {
    if (api.elementsOut().isEmpty() && api.wraps().isEmpty()) return Value.NONE;
    for (Row.ElementOut e : api.elementsOut()) {
      Value found = solver.fields().contents(operands.at(e.container()), node);
      if (holds(found)) return found;
    }
    for (Row.Wrap w : api.wraps()) {
      if (holds(operands.at(w.inner()))) return operands.at(w.inner());
    }
    return Value.NONE;
  }

  private boolean holds(Value value) {
    for (Origin o : value.origins()) {
      if (o instanceof Origin.Result r && Descriptors.primitive(r.type())) return true;
    }
    return false;
  }
}
