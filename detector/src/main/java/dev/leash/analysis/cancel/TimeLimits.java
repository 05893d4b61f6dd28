package dev.leash.analysis.cancel;

import dev.leash.catalog.Row;
import dev.leash.catalog.Signature;
import dev.leash.flow.At;
import dev.leash.flow.Flow;
import dev.leash.flow.Origins;
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
    if (bound instanceof Row.Bound.Argument a) return argument(call, a);
    return bound instanceof Row.Bound.Setter s && setter(call, s);
  }

  private boolean argument(BlockedCall call, Row.Bound.Argument a) {
    Instruction.Call c = call.at().call();
    int index = c.isStatic() ? a.operand() - 1 : a.operand();
    if (index < 0 || index >= c.arguments().size()) return true;
    Origins limit = flow.births(call.down(), call.at().in(), c.arguments().get(index));
    return !setters.mayBeForever(limit, a.zeroIsInfinite(), a.negativeIsInfinite());
  }

  private boolean setter(BlockedCall call, Row.Bound.Setter s) {
    boolean set = false;
    for (Signature setter : s.setters()) {
      for (Origins limit : setter.isField() ? written(setter) : given(setter, s, call)) {
        set = true;
        // A negative default stands for "not set": the guarded setter is not reached with it.
        boolean unset = s.negativeIsInfinite() || s.zeroIsInfinite();
        if (setters.mayBeForever(limit, s.zeroIsInfinite(), unset)) return false;
      }
    }
    return set || !Double.isInfinite(s.defaultSeconds());
  }

  private List<Origins> given(Signature setter, Row.Bound.Setter s, BlockedCall call) {
    List<Origins> limits = new ArrayList<>();
    for (SetCalls.Setting x : setters.on(setter, call)) {
      limits.add(setters.value(x, x.at().call().arguments().get(s.argument())));
    }
    return limits;
  }

  private List<Origins> written(Signature field) {
    List<Origins> limits = new ArrayList<>();
    for (String type : List.of("I", "J")) {
      for (At at : flow.writes(new FieldRef(field.owner(), field.name(), type))) {
        int source = ((Instruction.StoreField) at.instruction()).source();
        limits.add(flow.births(at.in(), source));
      }
    }
    return limits;
  }
}
