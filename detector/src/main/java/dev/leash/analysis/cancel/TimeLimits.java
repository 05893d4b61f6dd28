package dev.leash.analysis.cancel;

import dev.leash.catalog.Row;
import dev.leash.catalog.Signature;
import dev.leash.flow.At;
import dev.leash.flow.Flow;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a wait ends by itself: its time limit is not, by default or by a constant, "for ever".
 */
final class TimeLimits {
  private final Flow flow;
  private final SetCalls setters;

  TimeLimits(Flow flow, SetCalls setters) {
    this.flow = flow;
    this.setters = setters;
  }

  boolean bounds(BlockedCall call) {
    Row.Bound bound = call.row().bound();
    if (bound instanceof Row.Bound.Seconds) return true;
    if (bound instanceof Row.Bound.Argument a) return argument(call.at(), a);
    return bound instanceof Row.Bound.Setter s && setter(call, s);
  }

  private boolean argument(At at, Row.Bound.Argument a) {
    Instruction.Call c = at.call();
    int index = c.isStatic() ? a.operand() - 1 : a.operand();
    if (index < 0 || index >= c.arguments().size()) return true;
    return !setters.mayBeForever(
        at.in(), c.arguments().get(index), a.zeroIsInfinite(), a.negativeIsInfinite());
  }

  private boolean setter(BlockedCall call, Row.Bound.Setter s) {
    boolean set = false;
    for (Signature setter : s.setters()) {
      for (At at : setter.isField() ? writes(setter) : setters.on(setter, call)) {
        set = true;
        int register =
            at.instruction() instanceof Instruction.StoreField f
                ? f.source()
                : at.call().arguments().get(s.argument());
        // A negative default stands for "not set": the guarded setter is not reached with it.
        boolean unset = s.negativeIsInfinite() || s.zeroIsInfinite();
        if (setters.mayBeForever(at.in(), register, s.zeroIsInfinite(), unset)) return false;
      }
    }
    return set || !Double.isInfinite(s.defaultSeconds());
  }

  private List<At> writes(Signature field) {
    List<At> found = new ArrayList<>();
    for (String type : List.of("I", "J")) {
      found.addAll(flow.writes(new FieldRef(field.owner(), field.name(), type)));
    }
    return found;
  }
}
