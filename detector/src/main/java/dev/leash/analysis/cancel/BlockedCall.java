package dev.leash.analysis.cancel;

import dev.leash.catalog.Row;
import dev.leash.flow.At;
import dev.leash.flow.Origins;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;

/**
 * A call that may wait for a peer, seen from the method that knows what it waits on.
 *
 * @param at the call itself
 * @param row the catalogue's word on it
 * @param in the method that has the connection: the call's own, or one that passes it down
 * @param down calls by which the connection is passed down from there; empty if it is the call's
 *     own method
 * @param connection what it waits on
 */
public record BlockedCall(
    At at, Row.Blocking row, MethodRef in, List<At> down, Origins connection) {
  public BlockedCall {
    down = List.copyOf(down);
  }

  /** The same, seen from a caller. */
  BlockedCall from(At caller, Origins known) {
    List<At> more = new ArrayList<>();
    more.add(caller);
    more.addAll(down);
    return new BlockedCall(at, row, caller.in(), more, known);
  }

  /** The top-level class. */
  static String nest(String owner) {
    int dollar = owner.indexOf('$', owner.lastIndexOf('/') + 2);
    return dollar < 0 ? owner : owner.substring(0, dollar);
  }

  /** The calls that the thread is in while it waits, outermost first, the waiting one last. */
  List<At> frames() {
    List<At> frames = new ArrayList<>(down);
    frames.add(at);
    return frames;
  }
}
