package dev.leash.analysis.cancel;

import dev.leash.catalog.Row;
import dev.leash.catalog.Signature;
import dev.leash.flow.At;
import dev.leash.flow.Flow;
import dev.leash.flow.Origins;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a wait ends by itself: its time limit is not, by default or by a constant, "for ever".
 */
final class TimeLimits {
  /** Methods that a time limit is handed down through. */
  private static final int MOST_LIFTS = 4;

  private final Flow flow;
  private final SetCalls setters;

  TimeLimits(Flow flow, SetCalls setters) {
    this.flow = flow;
    this.setters = setters;
  }

  boolean bounds(BlockedCall call) {
    Row.Bound bound = call.row().bound();
    if (bound instanceof Row.Bound.Seconds) return true;
    if (bound instanceof Row.Bound.Argument a) return argument(call, a);
    return bound instanceof Row.Bound.Setter s && setter(call, s);
  }

  private boolean argument(BlockedCall call, Row.Bound.Argument a) {
    int register = register(call, a);
    return register == Instruction.NONE || !isForever(call, register, a);
  }

  /** Whether the time limit comes from a caller of the waiting call's method. */
  boolean isHandedDown(BlockedCall call) {
    if (!(call.row().bound() instanceof Row.Bound.Argument a)) return false;
    int register = register(call, a);
    return register != Instruction.NONE
        && !flow.along(List.of(), call.at().in(), register).parameters().isEmpty();
  }

  private static int register(BlockedCall call, Row.Bound.Argument a) {
    Instruction.Call c = call.at().call();
    int index = c.isStatic() ? a.operand() - 1 : a.operand();
    return index >= 0 && index < c.arguments().size() ? c.arguments().get(index) : Instruction.NONE;
  }

  private boolean isForever(BlockedCall call, int register, Row.Bound.Argument a) {
    Origins limit = flow.births(call.down(), call.at().in(), register);
    return setters.mayBeForever(limit, a.zeroIsInfinite(), a.negativeIsInfinite());
  }

  /**
   * The call as those see it who choose its time limit: one view for each caller that hands down
   * one which means "for ever". The call itself if nobody hands it down, or if there is a limit.
   */
  List<BlockedCall> chosen(BlockedCall call) {
    if (!(call.row().bound() instanceof Row.Bound.Argument a)) return List.of(call);
    int register = register(call, a);
    if (register == Instruction.NONE || !isForever(call, register, a)) return List.of(call);
    List<BlockedCall> found = new ArrayList<>();
    Set<MethodRef> seen = new HashSet<>(Set.of(call.in()));
    Deque<BlockedCall> queue = new ArrayDeque<>(List.of(call));
    while (!queue.isEmpty()) {
      BlockedCall view = queue.poll();
      Origins limit = flow.along(view.down(), view.at().in(), register);
      Origins own = new Origins(limit.births(), Set.of(), limit.fields());
      boolean here = setters.mayBeForever(own, a.zeroIsInfinite(), a.negativeIsInfinite());
      if (here || limit.parameters().isEmpty() || view.down().size() >= MOST_LIFTS) {
        found.add(view);
        continue;
      }
      for (At caller : flow.sites().callers(view.in())) {
        if (!(caller.instruction() instanceof Instruction.Call)) continue;
        BlockedCall outer = view.from(caller, view.connection());
        if (isForever(outer, register, a) && seen.add(caller.in())) queue.add(outer);
      }
    }
    return found.isEmpty() ? List.of(call) : found;
  }

  /**
   * A time limit that is set.
   *
   * @param sometimes whether there is a way past the call that sets it
   */
  private record Limit(Origins value, boolean sometimes) {}

  private boolean setter(BlockedCall call, Row.Bound.Setter s) {
    boolean set = false;
    for (Signature setter : s.setters()) {
      for (Limit limit : setter.isField() ? written(setter) : given(setter, s, call)) {
        set = true;
        // A negative default stands for "not set": the guarded setter is not reached with it.
        boolean unset = s.negativeIsInfinite() || (s.zeroIsInfinite() && limit.sometimes());
        if (setters.mayBeForever(limit.value(), s.zeroIsInfinite(), unset)) return false;
      }
    }
    return set || !Double.isInfinite(s.defaultSeconds());
  }

  private List<Limit> given(Signature setter, Row.Bound.Setter s, BlockedCall call) {
    List<Limit> limits = new ArrayList<>();
    for (SetCalls.Setting x : setters.on(setter, call)) {
      Origins value = setters.value(x, x.at().call().arguments().get(s.argument()));
      limits.add(new Limit(value, setters.isPassedBy(x)));
    }
    return limits;
  }

  private List<Limit> written(Signature field) {
    List<Limit> limits = new ArrayList<>();
    for (String type : List.of("I", "J")) {
      for (At at : flow.writes(new FieldRef(field.owner(), field.name(), type))) {
        int source = ((Instruction.StoreField) at.instruction()).source();
        limits.add(new Limit(flow.births(at.in(), source), true));
      }
    }
    return limits;
  }
}
