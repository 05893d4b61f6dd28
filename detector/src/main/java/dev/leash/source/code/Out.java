package dev.leash.source.code;

import dev.leash.bytecode.CodeWriter;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction.HandleKind;
import dev.leash.ir.MethodRef;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** One method's code while it is written: nothing is written where nothing leads. */
final class Out {
  /** A place that jumps lead to. */
  static final class Spot {
    private final CodeWriter.Mark mark = new CodeWriter.Mark();
    private boolean used;

    boolean isUsed() {
      return used;
    }
  }

  private final CodeWriter writer = new CodeWriter();
  private final IdentityHashMap<LocalVar, Integer> slots = new IdentityHashMap<>();
  private final List<Spot> here = new ArrayList<>();
  private boolean alive = true;
  private int fixed = -1;
  private int next;
  private int most;

  CodeWriter writer() {
    return writer;
  }

  boolean isAlive() {
    return alive || isUsedHere();
  }

  private boolean isUsedHere() {
    for (Spot s : here) if (s.used) return true;
    return false;
  }

  /** Settles that what leads here leads to what follows, whatever that is. */
  private void settle() {
    if (here.isEmpty()) return;
    // A jump to what follows is none, unless somebody counts on its place.
    if (!alive && fixed != writer.size()) {
      for (Spot s : here) alive |= writer.undoJump(s.mark);
    }
    for (Spot s : here) {
      alive |= s.used;
      writer.place(s.mark);
    }
    here.clear();
  }

  /** A place that code further down leads back to. */
  void entry(Spot spot) {
    settle();
    fixed = writer.size();
    writer.place(spot.mark);
  }

  /** Number of instructions so far; what leads here leads no further. */
  int size() {
    settle();
    fixed = writer.size();
    return fixed;
  }

  int maxLocals() {
    return most;
  }

  void line(int line) {
    if (line > 0) writer.line(line);
  }

  void op(int opcode) {
    settle();
    if (!alive) return;
    writer.op(opcode);
    boolean ends = opcode == Op.ATHROW || (opcode >= Op.IRETURN && opcode <= Op.RETURN);
    if (ends) alive = false;
  }

  void push(Object constant) {
    settle();
    if (alive) writer.push(constant);
  }

  void type(int opcode, String type) {
    settle();
    if (alive) writer.type(opcode, type);
  }

  void newArray(Type element) {
    settle();
    if (!alive) return;
    Type erased = Erasure.of(Relations.settled(element));
    if (erased instanceof Primitive p) {
      writer.newArray(p.code());
    } else {
      writer.type(Op.ANEWARRAY, Erasure.internalName(erased));
    }
  }

  void multiArray(String descriptor, int dimensions) {
    settle();
    if (alive) writer.multiArray(descriptor, dimensions);
  }

  void field(int opcode, FieldRef field) {
    settle();
    if (alive) writer.field(opcode, field);
  }

  void call(int opcode, MethodRef target, boolean isInterface) {
    settle();
    if (alive) writer.call(opcode, target, isInterface);
  }

  void lambda(
      String descriptor, MethodRef method, HandleKind kind, MethodRef body, boolean ofInterface) {
    settle();
    if (alive) writer.lambda(descriptor, method, kind, body, ofInterface);
  }

  void dynamic(String name, String descriptor, MethodRef bootstrap) {
    settle();
    if (alive) writer.dynamic(name, descriptor, bootstrap);
  }

  void unresolved(String why, int operands, String result) {
    settle();
    if (alive) writer.unresolved(why, operands, result);
  }

  void jump(int opcode, Spot to) {
    if (opcode == Op.GOTO) {
      // What leads to a jump may as well go where that goes.
      for (Spot s : here) {
        to.used |= s.used;
        writer.same(s.mark, to.mark);
      }
      here.clear();
    } else {
      settle();
    }
    if (!alive) return;
    to.used = true;
    writer.jump(opcode, to.mark);
    if (opcode == Op.GOTO) alive = false;
  }

  /** The spot's place is here; all jumps to it come before. */
  void place(Spot spot) {
    here.add(spot);
  }

  /** The start of a handler: alive if what it protects is. */
  void handler(Spot spot, List<int[]> ranges, String type) {
    settle();
    boolean any = false;
    for (int[] range : ranges) {
      if (range[0] >= range[1]) continue;
      any = true;
      writer.protect(range[0], range[1], spot.mark, type);
    }
    if (any) alive = true;
    writer.place(spot.mark);
  }

  void protect(int start, int end, Spot handler, String type) {
    writer.protect(start, end, handler.mark, type);
  }

  void select(List<Integer> keys, List<Spot> targets, Spot otherwise) {
    settle();
    if (!alive) return;
    for (Spot s : targets) s.used = true;
    otherwise.used = true;
    writer.select(keys, targets.stream().map(s -> s.mark).toList(), otherwise.mark);
    alive = false;
  }

  /** A new slot for a value of the type. */
  int slot(Type type) {
    int slot = next;
    next += Relations.settled(type) instanceof Primitive p ? p.size() : 1;
    most = Math.max(most, next);
    return slot;
  }

  int declare(LocalVar variable) {
    int slot = slot(variable.type());
    slots.put(variable, slot);
    return slot;
  }

  /** The variables are elsewhere from here on. */
  void forget(List<LocalVar> variables) {
    variables.forEach(slots::remove);
  }

  Integer slotOf(LocalVar variable) {
    return slots.get(variable);
  }

  /** Slots from here on may be used again by what comes later. */
  int top() {
    return next;
  }

  void release(int top) {
    next = top;
  }

  void load(Type type, int slot) {
    settle();
    if (alive) writer.variable(Op.ILOAD + kind(type), slot);
  }

  void store(Type type, int slot) {
    settle();
    if (alive) writer.variable(Op.ISTORE + kind(type), slot);
  }

  void increment(int slot, int amount) {
    settle();
    if (alive) writer.increment(slot, amount);
  }

  /** 0 int, 1 long, 2 float, 3 double, 4 reference: the order of typed instructions. */
  static int kind(Type type) {
    if (!(Relations.settled(type) instanceof Primitive p)) return 4;
    return switch (p) {
      case LONG -> 1;
      case FLOAT -> 2;
      case DOUBLE -> 3;
      default -> 0;
    };
  }

  static boolean isWide(Type type) {
    return Relations.settled(type) instanceof Primitive p && p.size() == 2;
  }

  void pop(Type type) {
    if (Relations.settled(type) != Primitive.VOID) op(isWide(type) ? Op.POP2 : Op.POP);
  }
}
