package dev.leash.analysis;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Node;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;

/**
 * A call that waits, in one context.
 *
 * @param api the library method that waits
 * @param row the catalogue row that says so
 * @param seconds how long at most: infinity for ever, NaN if it is bounded by something that is not
 *     a constant
 * @param certain false if a condition of the row could not be decided
 */
public record Wait(
    Node node, CallEvent event, MethodRef api, Row.Blocking row, double seconds, boolean certain) {
  public boolean network() {
    return row.kind().isNetwork();
  }
}
