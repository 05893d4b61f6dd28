package dev.leash.runtime.os.ios;

import dev.leash.runtime.os.Violation;
import dev.leash.runtime.sim.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the app did wrong so far: each rule at each place once. */
final class Reports {
  private final World world;
  private final List<Violation> violations = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  Reports(World world) {
    this.world = world;
  }

  /** Adds one, unless the same was added before or the world has ended. */
  void add(Violation violation) {
    String place = violation.stack().stream().limit(40).toList().toString();
    if (world.ended() == null && seen.add(violation.rule() + violation.killed() + place)) {
      violations.add(violation);
      world.note(violation.rule() + ": " + violation.text());
    }
  }

  /** All of them, in order; a view. */
  List<Violation> all() {
    return Collections.unmodifiableList(violations);
  }
}
