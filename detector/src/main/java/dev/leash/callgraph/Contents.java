package dev.leash.callgraph;

import dev.leash.ir.FieldRef;

/** What library objects keep for their users, after the fixpoint. */
public final class Contents {
  private final Heap heap;

  Contents(Heap heap) {
    this.heap = heap;
  }

  /** What the object was made to wrap. */
  public Value inner(Origin o) {
    return heap.read(o, Heap.INNER, null);
  }

  /** The functional objects that a thread, task or future was made to run. */
  public Value task(Origin o) {
    return heap.read(o, Heap.TASK, null);
  }

  /** Elements of a collection or array. */
  public Value elements(Origin o) {
    return heap.read(o, Heap.ELEMENTS, null);
  }

  /** A field of an allocated object. */
  public Value field(Origin o, FieldRef field) {
    return heap.read(o, Heap.slot(field), null);
  }
}
