package dev.leash.analysis;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.Apis;
import dev.leash.callgraph.Contents;
import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Guards;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Value;
import dev.leash.catalog.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a stream, reader or channel really reads from, and which objects it is made of. */
final class Media {
  private final Apis apis;
  private final Contents contents;

  Media(Apis apis, Contents contents) {
    this.apis = apis;
    this.contents = contents;
  }

  /** The media behind the value, through all wrappers; empty if nothing is known. */
  Set<Row.Medium> of(Value value) {
    Set<Row.Medium> found = EnumSet.noneOf(Row.Medium.class);
    for (Origin o : chain(value)) {
      for (Row.Source s : rows(o).sources()) if (holds(s.when(), o)) found.add(s.medium());
    }
    return found;
  }

  /** Whether the condition certainly holds of the call that the object came from. */
  private static boolean holds(Row.Guard when, Origin o) {
    if (when == null) return true;
    if (!(o instanceof Origin.Result r)) return false;
    int parameters = Descriptors.parameters(r.api().descriptor()).size();
    // The inputs of constructors and static methods begin with the first argument.
    int index = r.inputs().size() > parameters ? when.operand() : when.operand() - 1;
    return index >= 0 && index < r.inputs().size() && Guards.holds(when, r.inputs().get(index));
  }

  /** Whether the value may read from or write to the network. */
  boolean network(Value value) {
    for (Origin o : value.origins()) {
      Set<Row.Medium> media = of(Value.of(o));
      if (media.contains(Row.Medium.NETWORK) && !elsewhere(media)) return true;
    }
    return false;
  }

  /** Whether the value certainly has to do with something else than a waiting peer. */
  boolean local(Value value) {
    for (Origin o : value.origins()) {
      if (!o.equals(Origin.Constant.NULL) && !elsewhere(of(Value.of(o)))) return false;
    }
    return !value.isNone();
  }

  /** A connection to a resource is opened like one to a server; what it was made of tells. */
  private static boolean elsewhere(Set<Row.Medium> media) {
    return media.contains(Row.Medium.FILE)
        || media.contains(Row.Medium.MEMORY)
        || media.contains(Row.Medium.READY);
  }

  /** The value's origins and those of everything it wraps or was got from, outermost first. */
  Set<Origin> chain(Value value) {
    Set<Origin> found = new LinkedHashSet<>();
    collect(value, found, new HashSet<>());
    return found;
  }

  /** The value's origins and those of what they merely wrap: not what they were got from. */
  Set<Origin> same(Value value) {
    Set<Origin> found = new LinkedHashSet<>();
    Deque<Origin> next = new ArrayDeque<>(value.origins());
    while (!next.isEmpty()) {
      Origin o = next.poll();
      if (o instanceof Origin.Constant || !found.add(o)) continue;
      if (o instanceof Origin.Allocation) next.addAll(contents.inner(o).origins());
      boolean view = o instanceof Origin.Result && !rows(o).wraps().isEmpty();
      if (o instanceof Origin.Result r && !rows(o).handOffs().isEmpty()) next.addAll(stages(r));
      if (view) for (Value v : ((Origin.Result) o).inputs()) next.addAll(v.origins());
    }
    return found;
  }

  /** The earlier stages of a chain of futures: whoever waits for the last waits for all. */
  private List<Origin> stages(Origin.Result r) {
    List<Origin> found = new ArrayList<>();
    for (Value v : r.inputs()) {
      for (Origin o : v.origins()) {
        if (o instanceof Origin.Result && !rows(o).handOffs().isEmpty()) found.add(o);
      }
    }
    return found;
  }

  private void collect(Value value, Set<Origin> found, Set<Value> seen) {
    if (!seen.add(value)) return;
    for (Origin o : value.origins()) {
      if (o instanceof Origin.Constant || !found.add(o)) continue;
      if (o instanceof Origin.Result r) {
        for (Value input : r.inputs()) collect(input, found, seen);
      } else if (o instanceof Origin.Allocation) {
        collect(contents.inner(o), found, seen);
      }
    }
  }

  /** What the catalogue says of the call that the object came from. */
  ApiRows rows(Origin o) {
    if (o instanceof Origin.Result r) {
      return apis.of(
          r.api().owner(), r.api().name(), Descriptors.parameterPart(r.api().descriptor()));
    }
    return ApiRows.NONE;
  }
}
