package dev.leash.analysis.cancel;

import dev.leash.callgraph.Descriptors;
import dev.leash.flow.At;
import dev.leash.flow.Birth;
import dev.leash.flow.BodyIndex;
import dev.leash.flow.Flow;
import dev.leash.flow.Origins;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stop flags: fields that a loop tests between two waits and that another thread writes. */
final class Flags {
  private static final int DEPTH = 3;

  private final Flow flow;
  private final OtherThreads others;

  Flags(Flow flow, OtherThreads others) {
    this.flow = flow;
    this.others = others;
  }

  /**
   * Where another thread sets a flag that the loops around the call test.
   *
   * @param outward the blocked call and the calls around it, innermost first
   */
  Optional<At> set(List<At> outward, Threads.Reach blocked) {
    for (At frame : outward) {
      BodyIndex body = flow.sites().of(frame.in()).orElse(null);
      if (body == null) continue;
      Rounds rounds = Rounds.normal(body, frame);
      if (!rounds.comesBack()) continue;
      for (Rounds.Exit exit : rounds.exits()) {
        Set<Tested> fields = new LinkedHashSet<>();
        fields(body, exit.register(), true, DEPTH, fields);
        for (Tested t : fields) {
          Optional<At> write = write(t, body, exit, blocked);
          if (write.isPresent()) return write;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A field that is tested.
   *
   * @param plainly whether what is tested is its very value
   */
  private record Tested(FieldRef field, boolean plainly) {}

  private void fields(BodyIndex body, int register, boolean plainly, int depth, Set<Tested> found) {
    if (depth == 0) return;
    for (At at : body.definitions(register)) {
      Instruction i = at.instruction();
      if (i instanceof Instruction.LoadField l) {
        FieldRef f = flow.hierarchy().resolveField(l.field());
        if (flow.program().inModule(f.owner())) found.add(new Tested(f, plainly));
      } else if (i instanceof Instruction.Copy c) {
        fields(body, c.source(), plainly, depth, found);
      } else if (i instanceof Instruction.Compute c) {
        for (int o : c.operands()) fields(body, o, false, depth - 1, found);
      } else if (i instanceof Instruction.Call c) {
        call(body, c, plainly, depth, found);
      }
    }
  }

  /** A getter of the module, or a question to an object that a field holds. */
  private void call(
      BodyIndex body, Instruction.Call c, boolean plainly, int depth, Set<Tested> found) {
    MethodRef t = c.target();
    if (!Descriptors.returned(t.descriptor()).equals("Z")) return;
    Optional<BodyIndex> getter =
        flow.hierarchy()
            .resolve(t.owner(), t.name(), t.descriptor())
            .map(MethodShape::ref)
            .flatMap(flow.sites()::of);
    if (getter.isPresent()) {
      for (int r : getter.get().returned()) fields(getter.get(), r, plainly, depth - 1, found);
    } else if (!c.isStatic() && c.arguments().size() == 1) {
      fields(body, c.arguments().get(0), plainly, depth - 1, found);
    }
  }

  private Optional<At> write(
      Tested tested, BodyIndex loop, Rounds.Exit exit, Threads.Reach blocked) {
    FieldRef field = tested.field();
    String type = field.descriptor();
    for (At at : flow.writes(field)) {
      int source = ((Instruction.StoreField) at.instruction()).source();
      Origins value = flow.births(at.in(), source);
      FieldRef state = constantField(at.in(), source);
      boolean ends =
          state != null
              ? ends(state, loop, exit)
              : (type.equals("Z") || isConstant(value)) && ends(value, tested, loop, exit);
      if (ends && counts(at, blocked)) return Optional.of(at);
    }
    for (BodyIndex body : flow.accessors(field).values()) {
      for (At at : body.calls()) {
        Instruction.Call c = at.call();
        boolean sets =
            !c.isStatic()
                && c.target().descriptor().startsWith("(Z")
                && c.target().owner().equals(Descriptors.type(type));
        if (sets
            && holds(body, c.arguments().get(0), field)
            && ends(flow.births(at.in(), c.arguments().get(1)), tested, loop, exit)
            && counts(at, blocked)) return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** Whether the loop may end in this state, one of an enum's. */
  private boolean ends(FieldRef state, BodyIndex loop, Rounds.Exit exit) {
    FieldRef other = constantField(loop.body().ref(), exit.other());
    if (other == null || exit.leaving() == null) return true;
    return switch (exit.leaving()) {
      case EQ -> state.equals(other);
      case NE -> !state.equals(other);
      default -> true;
    };
  }

  /** The constant of an enum that the register holds; null if it is none. */
  private FieldRef constantField(MethodRef in, int register) {
    BodyIndex body = flow.sites().of(in).orElse(null);
    List<At> writes = body == null ? List.of() : body.definitions(register);
    if (writes.size() != 1) return null;
    Instruction i = writes.get(0).instruction();
    if (i instanceof Instruction.Copy c) return constantField(in, c.source());
    if (!(i instanceof Instruction.LoadField l) || l.base() != Instruction.NONE) return null;
    String type = Descriptors.type(l.field().descriptor());
    boolean own = l.field().owner().equals(type);
    return own && flow.hierarchy().isSubtype(type, "java/lang/Enum") ? l.field() : null;
  }

  /** A thread field set to null stops a loop that compares it. */
  private static boolean isConstant(Origins value) {
    return value.births().stream().allMatch(Birth.Constant.class::isInstance);
  }

  /**
   * Whether with this value the loop may end: a flag that is set to go on is no attempt to stop.
   */
  private boolean ends(Origins value, Tested tested, BodyIndex loop, Rounds.Exit exit) {
    if (!tested.plainly() || exit.leaving() == null || !isConstant(value)) return true;
    Origins other =
        exit.other() == Instruction.NONE
            ? new Origins(Set.of(new Birth.Constant(0)), Set.of(), Set.of())
            : flow.births(loop.body().ref(), exit.other());
    if (!isConstant(other)) return true;
    for (Birth v : value.births()) {
      for (Birth o : other.births()) {
        if (holds(exit.leaving(), number(v), number(o))) return true;
      }
    }
    return false;
  }

  /** Null counts as 0, anything else that is no number as 1. */
  private static long number(Birth constant) {
    Object value = ((Birth.Constant) constant).value();
    if (value == null) return 0;
    return value instanceof Number n ? n.longValue() : 1;
  }

  private static boolean holds(Instruction.Condition c, long left, long right) {
    return switch (c) {
      case EQ -> left == right;
      case NE -> left != right;
      case LT -> left < right;
      case GE -> left >= right;
      case GT -> left > right;
      case LE -> left <= right;
    };
  }

  private boolean holds(BodyIndex body, int register, FieldRef field) {
    Set<Tested> found = new LinkedHashSet<>();
    fields(body, register, true, DEPTH, found);
    return found.stream().anyMatch(t -> t.field().equals(field));
  }

  private boolean counts(At at, Threads.Reach blocked) {
    return !at.in().isConstructor()
        && !at.in().name().equals("<clinit>")
        && !blocked.passes(at.in())
        && others.run(at.in(), blocked);
  }
}
