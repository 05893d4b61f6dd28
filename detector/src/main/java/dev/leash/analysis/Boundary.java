package dev.leash.analysis;

import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a path leaves the module. Waits inside a library are told once per call that enters it: its
 * users can change that call, not the library, and want to read one finding about it.
 */
final class Boundary {
  private final Program program;

  Boundary(Program program) {
    this.program = program;
  }

  private record Entry(MethodRef method, int site) {}

  /**
   * The call by which the path enters a library that it does not leave again; null if it ends in
   * the module.
   */
  private Entry entry(List<Hop> hops) {
    int last = hops.size() - 1;
    if (last < 0 || program.inModule(hops.get(last).node().method().owner())) return null;
    while (last > 0 && !program.inModule(hops.get(last).node().method().owner())) last--;
    Hop leaving = hops.get(last);
    return new Entry(leaving.node().method(), leaving.event().call().site());
  }

  /** The waits, those inside a library reduced to the worst per call that enters it. */
  List<ReachedWait> merged(List<ReachedWait> waits) {
    Map<Object, ReachedWait> kept = new LinkedHashMap<>();
    for (ReachedWait w : waits) {
      Entry entry = entry(w.hops());
      if (entry == null) {
        kept.put(new Object(), w);
        continue;
      }
      kept.merge(entry, w, Boundary::worse);
    }
    return new ArrayList<>(kept.values());
  }

  private static ReachedWait worse(ReachedWait a, ReachedWait b) {
    ReachedWait chosen = rank(a) <= rank(b) ? a : b;
    return chosen.withMorePaths(a.morePaths() + b.morePaths() + 1);
  }

  private static int rank(ReachedWait w) {
    int kind = w.sink().network() ? 0 : 1;
    int strength = (w.later() ? 4 : 0) + (w.weak() || !w.sink().certain() ? 2 : 0);
    int write = w.sink().row().kind() == Row.Kind.WRITE ? 8 : 0;
    return kind * 64 + write * 2 + strength * 2 + (Double.isInfinite(w.seconds()) ? 0 : 1);
  }
}
