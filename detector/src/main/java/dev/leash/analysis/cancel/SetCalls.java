package dev.leash.analysis.cancel;

import dev.leash.callgraph.Descriptors;
import dev.leash.catalog.Row;
import dev.leash.catalog.Signature;
import dev.leash.flow.At;
import dev.leash.flow.Birth;
import dev.leash.flow.BodyIndex;
import dev.leash.flow.Flow;
import dev.leash.flow.Origins;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Calls that set a time limit or a mode on a connection, and the constants they are given. */
final class SetCalls {
  /** Helpers between a setter and the method that knows the object. */
  private static final int MOST_LIFTS = 3;

  private final Flow flow;
  private final Map<Signature, List<At>> calls = new HashMap<>();

  SetCalls(Flow flow) {
    this.flow = flow;
  }

  /**
   * A call that sets something.
   *
   * @param down the calls by which the object is passed down to it, outermost first; empty if it is
   *     known where it is set
   */
  record Setting(At at, List<At> down) {}

  /** Calls of the method on an object that the waiting call has to do with. */
  List<Setting> on(Signature setter, BlockedCall call) {
    List<Setting> found = new ArrayList<>();
    Origins waitsOn = call.connection().withMakers();
    for (At at : calls.computeIfAbsent(setter, this::all)) {
      if (!at.call().isStatic()) {
        collect(new Setting(at, List.of()), at.call().arguments().get(0), call, waitsOn, found);
      }
    }
    return found;
  }

  /** A setter in a helper is taken once for each of the helper's calls. */
  private void collect(
      Setting x, int register, BlockedCall call, Origins waitsOn, List<Setting> found) {
    MethodRef in = x.down().isEmpty() ? x.at().in() : x.down().get(0).in();
    Origins object = flow.connection(in, register);
    if (object.parameters().isEmpty() || x.down().size() >= MOST_LIFTS) {
      Origins known = object.parameters().isEmpty() ? object : flow.wholeConnection(in, register);
      if (known.meets(waitsOn) && inTime(x, known, call)) found.add(x);
      return;
    }
    if (!flow.wholeConnection(in, register).meets(waitsOn)) return;
    if (object.meets(waitsOn) && inTime(x, object, call)) found.add(x);
    for (int p : object.parameters()) {
      for (At caller : flow.sites().callers(in)) {
        if (!(caller.instruction() instanceof Instruction.Call c)) continue;
        if (p >= c.arguments().size()) continue;
        List<At> down = new ArrayList<>(List.of(caller));
        down.addAll(x.down());
        collect(new Setting(x.at(), down), c.arguments().get(p), call, waitsOn, found);
      }
    }
  }

  /** Whether a method that the setting is made by can also return without it. */
  boolean isPassedBy(Setting x) {
    List<At> calls = new ArrayList<>(x.down());
    calls.add(x.at());
    for (At at : calls) {
      BodyIndex body = flow.sites().of(at.in()).orElse(null);
      if (body == null || Rounds.returnsWithout(body, at.block())) return true;
    }
    return false;
  }

  /** What the register can hold where the call sets it. */
  Origins value(Setting x, int register) {
    return flow.births(x.down(), x.at().in(), register);
  }

  /**
   * Whether it is set on that connection before the call waits, not on what becomes of it later.
   */
  private boolean inTime(Setting x, Origins object, BlockedCall call) {
    At at = x.at();
    Order order = new Order(flow, call.frames(), object.common(call.connection().withMakers()));
    if (!order.mayPrecede(at) || !x.down().stream().allMatch(order::mayPrecede)) return false;
    return flow.wholeConnection(at.in(), at.call().arguments().get(0), order::mayPrecede)
        .meets(call.connection().withMakers());
  }

  private List<At> all(Signature s) {
    List<At> found = new ArrayList<>();
    for (At at : flow.sites().named(s.name())) {
      if (!(at.instruction() instanceof Instruction.Call c)) continue;
      MethodRef t = c.target();
      boolean same =
          s.parameters().equals("*")
              || s.parameters().equals(Descriptors.parameterPart(t.descriptor()));
      boolean related =
          flow.hierarchy().isSubtype(t.owner(), s.owner())
              || flow.hierarchy().isSubtype(s.owner(), t.owner());
      if (same && related) found.add(at);
    }
    return found;
  }

  /**
   * Whether some such call turns waiting off: a flag must be false, other calls count as they are.
   */
  boolean excuses(Signature setter, BlockedCall call) {
    for (Setting x : on(setter, call)) {
      Instruction.Call c = x.at().call();
      if (!c.target().descriptor().startsWith("(Z)")) return true;
      if (constants(value(x, c.arguments().get(1))).contains(0)) return true;
    }
    return false;
  }

  /** Whether the condition is not ruled out by constants. */
  boolean mayHold(Row.Guard guard, At at) {
    Instruction.Call c = at.call();
    int index = c.isStatic() ? guard.operand() - 1 : guard.operand();
    if (index < 0 || index >= c.arguments().size()) return true;
    for (Birth b : flow.births(at.in(), c.arguments().get(index)).births()) {
      if (b.origin() instanceof Birth.Allocation || b instanceof Birth.Closure) {
        // Never null, and no constant either.
        if (guard.negated()) return true;
        continue;
      }
      if (!(b instanceof Birth.Constant k)) return true;
      if (guard.values().contains(spelled(k.value())) != guard.negated()) return true;
    }
    return false;
  }

  private boolean startsAtZero(Origins number) {
    for (FieldRef f : number.fields()) {
      boolean numeric = f.descriptor().length() == 1 && "IJS".contains(f.descriptor());
      if (numeric && !flow.writes(f).isEmpty() && leftOut(f)) return true;
    }
    return false;
  }

  /** Whether some constructor does not set the field, nor calls another that might. */
  private boolean leftOut(FieldRef f) {
    Set<MethodRef> writers = new HashSet<>();
    boolean ofClass = false;
    for (At w : flow.writes(f)) {
      writers.add(w.in());
      ofClass |= ((Instruction.StoreField) w.instruction()).base() == Instruction.NONE;
    }
    if (ofClass) return writers.stream().noneMatch(w -> w.name().equals("<clinit>"));
    for (BodyIndex body : flow.sites().of(f.owner()).values()) {
      MethodRef m = body.body().ref();
      if (!m.isConstructor() || writers.contains(m)) continue;
      boolean delegates =
          body.calls().stream()
              .map(a -> a.call())
              .anyMatch(
                  c ->
                      c.target().isConstructor()
                          && c.target().owner().equals(f.owner())
                          && c.arguments().get(0) == 0);
      if (!delegates) return true;
    }
    return false;
  }

  private static String spelled(Object constant) {
    if (constant instanceof String s) return '"' + s + '"';
    return String.valueOf(constant);
  }

  /** The constants that the register can be. */
  Set<Object> constants(MethodRef in, int register) {
    return constants(flow.births(in, register));
  }

  private static Set<Object> constants(Origins value) {
    Set<Object> found = new HashSet<>();
    for (Birth b : value.births()) {
      if (b instanceof Birth.Constant k) found.add(k.value());
    }
    return found;
  }

  /** The number that the constant is or spells; null for none. */
  private static Long number(Object constant) {
    if (constant instanceof Number n) return n.longValue();
    boolean spelled = constant instanceof String s && s.matches("-?[0-9]{1,9}");
    return spelled ? Long.valueOf((String) constant) : null;
  }

  /**
   * Whether a number can be one that means "for ever": a constant, or the zero that a field holds
   * until somebody sets it.
   */
  boolean mayBeForever(Origins number, boolean zeroIsInfinite, boolean negativeIsInfinite) {
    if (zeroIsInfinite && startsAtZero(number)) return true;
    Predicate<Object> forever = k -> isForever(k, zeroIsInfinite, negativeIsInfinite);
    return constants(number).stream().anyMatch(forever)
        && number.fields().stream().noneMatch(f -> isOfSettings(f, forever));
  }

  private static boolean isForever(Object k, boolean zeroIsInfinite, boolean negativeIsInfinite) {
    if (k == null) return true;
    Long n = number(k);
    return n != null && (n == 0 ? zeroIsInfinite : n < 0 && negativeIsInfinite);
  }

  /**
   * Whether each constant of an enum has a default of its own in the field, some for ever and some
   * not: whose this one is is not known.
   */
  private boolean isOfSettings(FieldRef f, Predicate<Object> forever) {
    if (!flow.hierarchy().isSubtype(f.owner(), "java/lang/Enum")) return false;
    boolean limited = false;
    for (At w : flow.writes(f)) {
      Instruction.StoreField s = (Instruction.StoreField) w.instruction();
      if (s.base() == Instruction.NONE) continue;
      for (Object k : constants(w.in(), s.source())) {
        limited |= k != null && number(k) != null && !forever.test(k);
      }
    }
    return limited;
  }
}
