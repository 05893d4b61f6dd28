package dev.leash.callgraph;

import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.List;

/**
 * A call as it happens in one context.
 *
 * @param block index of the block it stands in
 * @param arguments receiver first unless static
 * @param callee the library method as resolved, owner the receiver's type as far as known; the
 *     call's own target if only bodies are called
 * @param api what the catalogue says of that method
 * @param edges bodies that run, now or later
 * @param unresolved true if part of what runs here is not known: no body, no row
 * @param held locks held by this context while it calls
 */
public record CallEvent(
    Instruction.Call call,
    int block,
    List<Value> arguments,
    Value result,
    MethodRef callee,
    ApiRows api,
    List<Edge> edges,
    boolean unresolved,
    List<Value> held) {
  public CallEvent {
    arguments = List.copyOf(arguments);
    edges = List.copyOf(edges);
    held = List.copyOf(held);
  }

  /**
   * The operand as catalogue rows count them: 0 the receiver, 1 the first argument; NONE if there
   * is no such one.
   */
  public Value operand(int position) {
    int index = call.isStatic() ? position - 1 : position;
    return index >= 0 && index < arguments.size() ? arguments.get(index) : Value.NONE;
  }

  /** Lock objects that this call takes. */
  List<Value> taken() {
    return locks(true);
  }

  /** Lock objects that this call gives back. */
  List<Value> released() {
    return locks(false);
  }

  private List<Value> locks(boolean taken) {
    return api.locking().stream()
        .filter(l -> l.takes() == taken)
        .map(l -> operand(l.lock()))
        .toList();
  }
}
