package dev.leash.callgraph;

import dev.leash.catalog.Row;

/**
 * One way a call continues in a body.
 *
 * @param mode INLINE for a plain call
 * @param weak true if the receiver was unknown and several implementations are possible
 */
public record Edge(Node callee, Row.Mode mode, boolean weak) {
  /** Whether the caller's thread runs the callee before the call returns. */
  public boolean inline() {
    return mode == Row.Mode.INLINE;
  }
}
