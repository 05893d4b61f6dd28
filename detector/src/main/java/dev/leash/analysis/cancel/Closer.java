package dev.leash.analysis.cancel;

import dev.leash.catalog.Row;
import dev.leash.flow.At;
import dev.leash.flow.Origins;
import dev.leash.ir.MethodRef;

/**
 * A call that ends, or seems to end, waits on its object.
 *
 * @param at the call
 * @param row the catalogue's word on it
 * @param here the call, or the one that passes the object down to it, in the method that knows it
 * @param register the object there
 * @param outer what the object itself can be
 * @param connection what it is made of
 */
record Closer(At at, Row.Canceller row, At here, int register, Origins outer, Origins connection) {
  /** The method that knows the object. */
  MethodRef in() {
    return here.in();
  }
}
