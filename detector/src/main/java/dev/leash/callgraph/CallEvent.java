package dev.leash.callgraph;

import dev.leash.catalog.Row;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A call as it happens in one context.
 *
 * @param block index of the block it stands in
 * @param arguments receiver first unless static
 * @param apis library methods that it runs, one per type that the receiver can be; empty if only
 *     bodies are called
 * @param edges bodies that run, now or later
 * @param unresolved true if part of what runs here is not known: no body, no row
 * @param held locks held by this context while it calls
 */
public record CallEvent(
    Instruction.Call call,
    int block,
    List<Value> arguments,
    Value result,
    List<ApiUse> apis,
    List<Edge> edges,
    boolean unresolved,
    List<Value> held) {
  public CallEvent {
    arguments = List.copyOf(arguments);
    apis = List.copyOf(apis);
    edges = List.copyOf(edges);
    held = List.copyOf(held);
  }

  /** The library method as resolved; the call's own target if only bodies are called. */
  public MethodRef callee() {
    return apis.isEmpty() ? call.target() : apis.get(0).callee();
  }

  /** Rows of one kind over all library methods that the call runs. */
  public <R extends Row> List<R> rows(Function<ApiRows, List<R>> kind) {
    if (apis.isEmpty()) return List.of();
    if (apis.size() == 1) return kind.apply(apis.get(0).rows());
    Set<R> rows = new LinkedHashSet<>();
    for (ApiUse u : apis) rows.addAll(kind.apply(u.rows()));
    return List.copyOf(rows);
  }

  /** The same call seen as running only that library method. */
  public CallEvent with(ApiUse use) {
    return new CallEvent(
        call, block, use.arguments(), result, List.of(use), edges, unresolved, held);
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
    List<Row.Locking> rows = rows(ApiRows::locking);
    if (rows.isEmpty()) return List.of();
    return rows.stream().filter(l -> l.takes() == taken).map(l -> operand(l.lock())).toList();
  }
}
