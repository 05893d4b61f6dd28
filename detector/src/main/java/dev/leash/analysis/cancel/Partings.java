package dev.leash.analysis.cancel;

import dev.leash.flow.At;
import dev.leash.flow.Birth;
import dev.leash.flow.BodyIndex;
import dev.leash.flow.Flow;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where ways part: a server that gives a new connection either to one kind of handler or to another
 * gives it to one of them only, and who closes the one kind's connections leaves the other's open.
 */
final class Partings {
  /** Methods that a new connection is passed down through. */
  private static final int DEPTH = 3;

  private final Flow flow;

  Partings(Flow flow) {
    this.flow = flow;
  }

  /** Whether no such object comes both to the closer and to the call. */
  boolean keepApart(Closer closer, BlockedCall call) {
    Set<Birth> both = closer.connection().common(call.connection());
    if (both.isEmpty()) return false;
    Map<At, Integer> closed = flow.handovers(closer.in(), closer.register(), both);
    if (closed.isEmpty()) return false;
    int waitsOn = waitsOn(call, both);
    if (waitsOn == Instruction.NONE) return false;
    Map<At, Integer> waited = flow.handovers(call.in(), waitsOn, both);
    for (Map.Entry<At, Integer> a : waited.entrySet()) {
      for (Map.Entry<At, Integer> b : closed.entrySet()) {
        if (a.getKey().in().equals(b.getKey().in()) && excludes(a, b, both)) return true;
      }
    }
    return false;
  }

  private int waitsOn(BlockedCall call, Set<Birth> objects) {
    if (call.down().isEmpty()) return BlockingCalls.register(call.at().call(), call.row());
    for (int argument : call.down().get(0).call().arguments()) {
      boolean holds =
          flow.connection(call.in(), argument).births().stream().anyMatch(objects::contains);
      if (holds) return argument;
    }
    return Instruction.NONE;
  }

  private boolean excludes(Map.Entry<At, Integer> a, Map.Entry<At, Integer> b, Set<Birth> objects) {
    if (a.getKey().equals(b.getKey()) || !a.getValue().equals(b.getValue())) return false;
    Order order = new Order(flow, List.of(), objects);
    return !order.precedes(a.getKey(), b.getKey())
        && !order.precedes(b.getKey(), a.getKey())
        && isNew(a.getKey().in(), a.getValue(), objects, order, DEPTH);
  }

  /** Whether the register holds what was just made, and the method gets each object only once. */
  private boolean isNew(MethodRef in, int register, Set<Birth> objects, Order order, int depth) {
    BodyIndex body = flow.sites().of(in).orElse(null);
    if (body == null || depth == 0) return false;
    for (At at : body.definitions(register)) {
      Instruction i = at.instruction();
      int source =
          i instanceof Instruction.Copy c
              ? c.source()
              : i instanceof Instruction.Cast c ? c.source() : Instruction.NONE;
      boolean made =
          source == Instruction.NONE
              ? Maker.made(body, objects).contains(register)
              : isNew(in, source, objects, order, depth);
      if (!made) return false;
    }
    if (register >= body.body().parameters()) return true;
    if (register == 0 && !body.body().shape().isStatic()) return false;
    List<At> callers = flow.sites().callers(in);
    if (callers.size() != 1 || !(callers.get(0).instruction() instanceof Instruction.Call c))
      return false;
    At caller = callers.get(0);
    return register < c.arguments().size()
        && !order.precedes(caller, caller)
        && isNew(caller.in(), c.arguments().get(register), objects, order, depth - 1);
  }
}
