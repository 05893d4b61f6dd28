package dev.leash.analysis;

import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.ir.MethodRef;
import java.util.Set;
import java.util.TreeSet;

/**
 * Evaluates, each alone, the methods that may use an object besides those a root reaches: those of
 * the top-level class that made it or holds it in a field.
 */
final class Neighbours {
  private final Solver solver;

  Neighbours(Solver solver) {
    this.solver = solver;
  }

  /**
   * Evaluates the methods that call one of these names near where the objects were made, and all
   * that access the fields they are held in.
   *
   * @param names methods whose callers are wanted
   * @return the methods evaluated, sorted
   */
  Set<MethodRef> evaluate(Set<Origin> objects, Set<String> names) {
    Set<String> nests = new TreeSet<>();
    Set<MethodRef> methods = new TreeSet<>();
    for (Origin o : objects) {
      if (o instanceof Origin.Allocation a) nests.add(nest(a.in().owner()));
      if (o instanceof Origin.Result r) {
        methods.add(r.in());
        nests.add(nest(r.in().owner()));
      }
      if (o instanceof Origin.Unknown u && u.from() instanceof Origin.Provenance.CallSite c) {
        methods.add(c.in());
        nests.add(nest(c.in().owner()));
      }
      if (o instanceof Origin.Unknown u && u.from() instanceof Origin.Provenance.Parameter p) {
        nests.add(nest(p.method().owner()));
      }
      if (o instanceof Origin.Unknown u && u.from() instanceof Origin.Provenance.Field f) {
        nests.add(nest(f.field().owner()));
        methods.addAll(solver.uses().accessors(solver.hierarchy().resolveField(f.field())));
      }
    }
    for (String nest : nests) {
      methods.addAll(solver.uses().callersWithin(solver.program().nestMembers(nest), names));
    }
    for (MethodRef m : methods) solver.alone(m);
    return methods;
  }

  /** The top-level class that a class stands in. */
  static String nest(String owner) {
    int dollar = owner.indexOf('$', owner.lastIndexOf('/') + 2);
    return dollar < 0 ? owner : owner.substring(0, dollar);
  }
}
