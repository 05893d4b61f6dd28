package dev.leash.analysis.cancel;

import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Hierarchy;
import dev.leash.catalog.Catalog;
import dev.leash.catalog.Row;
import dev.leash.flow.At;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which of the calls that a blocked thread is in a person should look at. */
final class Told {
  private final Hierarchy hierarchy;
  private final TimeLimits limits;
  private final Set<String> connections = new TreeSet<>();

  Told(Catalog catalog, Hierarchy hierarchy, TimeLimits limits) {
    this.limits = limits;
    this.hierarchy = hierarchy;
    for (Row.Source s : catalog.all(Row.Source.class)) {
      if (s.medium() == Row.Medium.NETWORK) connections.add(s.signature().owner());
    }
    for (Row.Blocking b : catalog.all(Row.Blocking.class)) {
      boolean opens = b.kind() == Row.Kind.ACCEPT || b.kind() == Row.Kind.CONNECT;
      if (opens) connections.add(b.signature().owner());
    }
  }

  /**
   * The waiting call, if it stands where the connection is known to be one. If it stands in another
   * class's service, which reads from whatever stream it is given or waits as long as it is told
   * to, the call that hands the connection to it.
   */
  At of(BlockedCall call) {
    List<At> frames = call.frames();
    String nest = BlockedCall.nest(call.in().owner());
    At told = frames.get(0);
    boolean served = limits.isHandedDown(call);
    boolean known = true;
    for (At frame : frames) {
      boolean home = BlockedCall.nest(frame.in().owner()).equals(nest);
      known = home || (known && !served && takesConnection(frame));
      if (known) told = frame;
    }
    return told;
  }

  /** Whether the method around the call is given a connection as such. */
  private boolean takesConnection(At frame) {
    for (String type : Descriptors.parameters(frame.in().descriptor())) {
      if (connections.stream().anyMatch(c -> hierarchy.isSubtype(type, c))) return true;
    }
    return false;
  }
}
