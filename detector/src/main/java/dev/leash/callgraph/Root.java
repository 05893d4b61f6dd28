package dev.leash.callgraph;

import dev.leash.catalog.Row;

/**
 * Where the platform enters the code.
 *
 * @param node the callback's or handler's body in its own context
 * @param role callback or expiration handler
 * @param mainThread whether it runs on the platform's main thread
 * @param condition what happens to the app if it takes too long; may be ""
 * @param row the catalogue row that makes it a root
 */
public record Root(Node node, Row.Role role, boolean mainThread, String condition, Row row) {
  /** Platform tag of the row's file. */
  public String platform() {
    return row.origin().platform();
  }
}
