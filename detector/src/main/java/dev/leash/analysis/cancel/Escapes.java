package dev.leash.analysis.cancel;

import dev.leash.callgraph.Descriptors;
import dev.leash.flow.At;
import dev.leash.flow.Birth;
import dev.leash.flow.BodyIndex;
import dev.leash.flow.Flow;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a connection is given to code of which nothing is known, before the thread waits on it.
 */
final class Escapes {
  private final Flow flow;

  Escapes(Flow flow) {
    this.flow = flow;
  }

  boolean fromModule(BlockedCall call) {
    for (Birth b : call.connection().objects()) {
      BodyIndex body = maker(b).flatMap(flow.sites()::of).orElse(null);
      if (body == null) continue;
      Order order = new Order(flow, call.frames(), Set.of(b));
      Set<Integer> object = Maker.made(body, Set.of(b));
      Maker.spread(body, object);
      for (At at : body.calls()) {
        if (Maker.passes(at, object) && isUnknown(at) && order.mayPrecede(at)) return true;
      }
    }
    return false;
  }

  private static Optional<MethodRef> maker(Birth b) {
    if (b instanceof Birth.Allocation a) return Optional.of(a.in());
    if (b instanceof Birth.Result r) return Optional.of(r.in());
    return b instanceof Birth.Made m ? Optional.of(m.in()) : Optional.empty();
  }

  /** Neither a body of the module, nor the platform's, nor in the catalogue. */
  private boolean isUnknown(At at) {
    Instruction.Call c = at.call();
    MethodRef t = c.target();
    if (isFunctional(t) && fromOutside(at.in(), c)) return true;
    if (flow.apis().catalog().opaque(t.owner())) return false;
    if (!flow.apis().of(t.owner(), t.name(), Descriptors.parameterPart(t.descriptor())).isEmpty())
      return false;
    return flow.hierarchy().implementations(t.owner(), t.name(), t.descriptor()).stream()
            .noneMatch(m -> flow.program().inModule(m.ref().owner()))
        && flow.hierarchy()
            .resolve(t.owner(), t.name(), t.descriptor())
            .map(m -> !flow.program().inModule(m.ref().owner()) || m.isAbstract())
            .orElse(true);
  }

  private boolean fromOutside(MethodRef in, Instruction.Call c) {
    return !c.isStatic()
        && flow.births(in, c.arguments().get(0)).births().stream()
            .anyMatch(b -> b instanceof Birth.Parameter || b instanceof Birth.Field);
  }

  /** A callback that the caller gave: whose code it is is not known. */
  private boolean isFunctional(MethodRef t) {
    return flow.hierarchy()
        .functionalMethod(t.owner())
        .map(m -> m.ref().name().equals(t.name()))
        .orElse(false);
  }
}
