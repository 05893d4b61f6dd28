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
 * @param in the method that knows the object: the call's own, or one that passes it down
 * @param register the object there
 * @param outer what the object itself can be
 * @param connection what it is made of
 */
record Closer(
    At at, Row.Canceller row, MethodRef in, int register, Origins outer, Origins connection) {}
