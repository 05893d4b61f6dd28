package dev.leash.flow;

import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What methods of the module return, their parameters apart: a call that gets its own argument back
 * ({@code notNull(socket)}, {@code intProperty(key, 2000)}) does not get those of other calls.
 */
final class Returns {
  private final Flow flow;
  private final Map<MethodRef, Returned> known = new HashMap<>();

  Returns(Flow flow) {
    this.flow = flow;
  }

  /**
   * What a body returns.
   *
   * @param parameters those that it may return as they are, {@code this} left out
   * @param others everything else
   */
  record Returned(Set<Integer> parameters, Set<Spot> others) {}

  Returned of(BodyIndex body) {
    MethodRef m = body.body().ref();
    Returned found = known.get(m);
    if (found != null) return found;
    Returned plain = new Returned(Set.of(), new LinkedHashSet<>());
    for (int r : body.returned()) plain.others().add(new Spot.Register(m, r));
    // A method that calls itself is taken as it is.
    known.put(m, plain);
    found = new Returned(new TreeSet<>(), new LinkedHashSet<>());
    Set<Integer> seen = new TreeSet<>();
    for (int r : body.returned()) walk(body, r, found, seen);
    known.put(m, found);
    return found;
  }

  private void walk(BodyIndex body, int register, Returned found, Set<Integer> seen) {
    if (!seen.add(register)) return;
    boolean receiver = register == 0 && !body.body().shape().isStatic();
    boolean parameter = register < body.body().parameters() && !receiver;
    if (parameter) found.parameters().add(register);
    boolean opaque = !parameter && body.definitions(register).isEmpty();
    for (At at : body.definitions(register)) {
      Instruction i = at.instruction();
      if (i instanceof Instruction.Copy c) walk(body, c.source(), found, seen);
      else if (i instanceof Instruction.Cast c) walk(body, c.source(), found, seen);
      else opaque |= !(i instanceof Instruction.Call c) || !passes(body, c, found, seen);
    }
    if (opaque) found.others().add(new Spot.Register(body.body().ref(), register));
  }

  /** Whether the call's result is known as what another method of the module returns. */
  private boolean passes(BodyIndex body, Instruction.Call c, Returned found, Set<Integer> seen) {
    Optional<BodyIndex> callee = exactly(c);
    if (callee.isEmpty() || !flow.factories().makes(callee.get()).births().isEmpty()) return false;
    Returned inner = of(callee.get());
    if (inner.parameters().isEmpty()) return false;
    found.others().addAll(inner.others());
    for (int p : inner.parameters()) {
      if (p < c.arguments().size()) walk(body, c.arguments().get(p), found, seen);
    }
    return true;
  }

  private Optional<BodyIndex> exactly(Instruction.Call c) {
    boolean exact = c.isStatic() || c.kind() == Instruction.CallKind.SPECIAL;
    if (!exact) return Optional.empty();
    MethodRef t = c.target();
    return flow.hierarchy()
        .resolve(t.owner(), t.name(), t.descriptor())
        .map(MethodShape::ref)
        .flatMap(flow.sites()::of);
  }
}
