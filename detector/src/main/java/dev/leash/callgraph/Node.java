package dev.leash.callgraph;

import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A method in a context: its body, the arguments' values, and what the fixpoint found. */
public final class Node {
  private final int number;
  private final MethodBody body;
  private final List<Value> arguments;
  private final Origin.Closure closure;
  private final boolean shallow;

  Value result = Value.NONE;
  List<CallEvent> calls = List.of();
  List<Store> stores = List.of();
  List<Created> closures = List.of();
  List<Locked> locks = List.of();
  List<Compared> compared = List.of();
  Set<Integer> reached = Set.of();
  final Set<Node> dependents = new LinkedHashSet<>();
  int evaluations;
  boolean running;
  boolean queued;

  /** A field written: {@code base} is null for a static one. */
  public record Store(
      Instruction.StoreField instruction, FieldRef field, Value base, Value value) {}

  /** A functional object created. */
  record Created(Instruction.Lambda lambda, List<Value> captures) {}

  /**
   * A lock taken.
   *
   * @param lock the monitor or lock object
   * @param held locks already held by this context
   */
  public record Locked(Value lock, int block, Place place, List<Value> held) {}

  /** Two numbers (long, float, double) compared. */
  public record Compared(Instruction.Compute instruction, Value left, Value right) {}

  Node(
      int number, MethodBody body, List<Value> arguments, Origin.Closure closure, boolean shallow) {
    this.number = number;
    this.body = body;
    this.arguments = List.copyOf(arguments);
    this.closure = closure;
    this.shallow = shallow;
  }

  /** Order of discovery: a stable identity within one run. */
  public int number() {
    return number;
  }

  public MethodBody body() {
    return body;
  }

  public MethodRef method() {
    return body.ref();
  }

  public List<Value> arguments() {
    return arguments;
  }

  /** The functional object whose code this is, or null for a method called by name. */
  public Origin.Closure closure() {
    return closure;
  }

  /**
   * Whether only the values that it writes and returns are wanted: then calls that cannot give any
   * are not followed, and the context has no edges for them.
   */
  public boolean shallow() {
    return shallow;
  }

  /** What it returns; {@link Value#NONE} if it never returns normally. */
  public Value result() {
    return result;
  }

  /** Calls in block order. */
  public List<CallEvent> calls() {
    return calls;
  }

  /** Monitors and locks taken, in block order. */
  public List<Locked> locks() {
    return locks;
  }

  /** Comparisons of long and floating-point numbers, in block order. */
  public List<Compared> compared() {
    return compared;
  }

  /** Whether execution can get to the block. */
  public boolean reaches(int block) {
    return reached.contains(block);
  }

  /** Fields written, in block order. */
  public List<Store> stores() {
    return stores;
  }

  @Override
  public String toString() {
    return "#" + number + " " + body.ref();
  }
}
