package dev.leash.analysis;

import dev.leash.callgraph.ApiUse;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Guards;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.callgraph.Value;
import dev.leash.catalog.Row;
import dev.leash.catalog.Signature;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The waits that a context makes itself: blocking rows whose conditions hold here. */
final class DirectWaits {
  private final Solver solver;
  private final Media media;
  private final Bounds bounds;
  private final Events events;
  private Set<Node> workers = Set.of();
  private final IdentityHashMap<CallEvent, List<Wait>> cache = new IdentityHashMap<>();

  DirectWaits(Solver solver, Media media, Bounds bounds, Events events) {
    this.solver = solver;
    this.media = media;
    this.bounds = bounds;
    this.events = events;
  }

  /**
   * Forgets answers that newly evaluated contexts may change.
   *
   * @param onOtherThreads contexts that run on a thread that was handed work
   */
  void refresh(Set<Node> onOtherThreads) {
    cache.clear();
    workers = onOtherThreads;
  }

  List<Wait> of(Node node, CallEvent event) {
    if (event.apis().isEmpty()) return List.of();
    List<Wait> known = cache.get(event);
    if (known == null) {
      known = find(node, event);
      cache.put(event, known);
    }
    return known;
  }

  private List<Wait> find(Node node, CallEvent event) {
    List<Wait> found = new ArrayList<>();
    for (ApiUse use : event.apis()) {
      for (Row.Blocking row : use.rows().blocking())
        wait(node, event, use, row).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private Optional<Wait> wait(Node node, CallEvent whole, ApiUse use, Row.Blocking row) {
    CallEvent event = whole.with(use);
    boolean certain = true;
    if (row.when() != null) {
      if (!Guards.mayHold(row.when(), event, solver.apis())) return Optional.empty();
      certain = Guards.holds(row.when(), event.operand(row.when().operand()));
    }
    boolean network =
        row.needsNetwork() == null || media.network(event.operand(row.needsNetwork()));
    boolean harmlessWrite = row.kind() == Row.Kind.WRITE && !mayFill(node, event);
    if (!network || harmlessWrite) return Optional.empty();
    if (row.kind().isNetwork() && media.local(event.operand(Row.RECEIVER))) return Optional.empty();
    double seconds = bounds.of(row, event);
    if (seconds == 0 || excused(row, node, event) || !contended(row, event))
      return Optional.empty();
    if (row.kind() == Row.Kind.DNS && Hosts.literal(event)) return Optional.empty();
    return Optional.of(new Wait(node, whole, use.callee(), row, seconds, certain));
  }

  /**
   * A plain write only fills the send buffer. One in a loop without a constant end can fill it, and
   * one to a TLS stream takes part in the protocol's own exchange (TN2277, "Beware of the Dog!").
   */
  private boolean mayFill(Node node, CallEvent event) {
    if (Double.isInfinite(solver.loops(node.body()).trips(event.block()))) return true;
    for (Value v : event.arguments()) {
      for (Origin o : media.chain(v)) {
        if (o.type() != null && solver.hierarchy().isSubtype(o.type(), "javax/net/ssl/SSLSocket"))
          return true;
      }
    }
    return false;
  }

  /** Whether a call on the same object makes this one not wait. */
  private boolean excused(Row.Blocking row, Node node, CallEvent event) {
    if (row.unless().isEmpty()) return false;
    Set<Origin> objects = media.chain(event.operand(Row.RECEIVER));
    for (Signature s : row.unless()) {
      for (Hop h : events.named(s.name())) {
        if (means(s, h.event()) && turnsOff(h.event()) && same(h, node, objects)) return true;
      }
    }
    return false;
  }

  /** Whether the call can wait at all, if it only does so while another thread uses the object. */
  private boolean contended(Row.Blocking row, CallEvent event) {
    if (row.during().isEmpty()) return true;
    Set<Origin> objects = media.chain(event.operand(Row.RECEIVER));
    for (Signature s : row.during()) {
      for (Hop h : events.named(s.name())) {
        boolean elsewhere = workers.contains(h.node());
        if (elsewhere && means(s, h.event()) && same(h, null, objects)) return true;
      }
    }
    return false;
  }

  private boolean means(Signature s, CallEvent e) {
    String parameters = Descriptors.parameterPart(e.callee().descriptor());
    return (s.parameters().equals("*") || s.parameters().equals(parameters))
        && (solver.hierarchy().isSubtype(e.callee().owner(), s.owner())
            || solver.hierarchy().isSubtype(s.owner(), e.callee().owner()));
  }

  /** A switch like {@code configureBlocking(false)}; calls without a flag count as they are. */
  private static boolean turnsOff(CallEvent e) {
    if (!e.callee().descriptor().startsWith("(Z)")) return true;
    Value flag = e.operand(1);
    return flag.isConstant() && Integer.valueOf(0).equals(flag.constant());
  }

  private static boolean same(Hop h, Node node, Set<Origin> objects) {
    for (Origin o : h.event().operand(Row.RECEIVER).origins()) {
      if (o instanceof Origin.Constant) continue;
      boolean identifies = !(o instanceof Origin.Unknown u) || u.from() != null;
      if (objects.contains(o) && (identifies || h.node() == node)) return true;
    }
    return false;
  }
}
