package dev.leash.analysis.cancel;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.Descriptors;
import dev.leash.catalog.Row;
import dev.leash.catalog.Signature;
import dev.leash.flow.At;
import dev.leash.flow.Birth;
import dev.leash.flow.Flow;
import dev.leash.flow.Origins;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The module's calls that wait for a peer on a connection that the module itself opened. */
final class BlockingCalls {
  private static final int MOST_LIFTS = 5;
  private static final int MOST_VIEWS = 48;

  private final Flow flow;
  private final SetCalls setters;

  BlockingCalls(Flow flow, SetCalls setters) {
    this.flow = flow;
    this.setters = setters;
  }

  /** In order of names and classes; one per method that a connection is passed down from. */
  List<BlockedCall> find() {
    List<Signature> waiting = new ArrayList<>();
    for (Row.Blocking row : flow.apis().catalog().all(Row.Blocking.class)) {
      if (judged(row.kind())) waiting.add(row.signature());
    }
    List<BlockedCall> found = new ArrayList<>();
    for (At at : flow.sites().calling(waiting)) {
      if (at.instruction() instanceof Instruction.Call) found.addAll(views(at));
    }
    return found;
  }

  /** HTTP requests are judged only where somebody tries to cancel them. */
  static boolean judged(Row.Kind kind) {
    return switch (kind) {
      case ACCEPT, READ, SELECT, CONNECT, HTTP -> true;
      case DNS, WRITE, REQUEST, CLOSE, RUN_LOOP, THREAD, LOCK, SLEEP, PROCESS, FILE -> false;
    };
  }

  private List<BlockedCall> views(At at) {
    MethodRef api = at.call().target();
    boolean ownBody =
        flow.hierarchy()
            .resolve(api.owner(), api.name(), api.descriptor())
            .map(m -> flow.program().inModule(m.ref().owner()) && m.hasBody())
            .orElse(false);
    List<BlockedCall> found = new ArrayList<>();
    if (ownBody) return found;
    for (Row.Blocking row : blocking(at)) {
      if (!judged(row.kind())) continue;
      int register = register(at.call(), row);
      if (register == Instruction.NONE) continue;
      if (!mayBeOpened(flow.wholeConnection(at.in(), register), row)) continue;
      Origins connection = flow.connection(at.in(), register);
      if (handsOutWhenDone(row, at.call()) && !connection.births().stream().allMatch(this::isMade))
        connection =
            new Origins(
                Set.of(new Birth.Result(at.in(), at.call().site(), api)), Set.of(), Set.of());
      found.addAll(lifted(new BlockedCall(at, row, at.in(), List.of(), connection)));
    }
    return found;
  }

  /** Rows of the method, or, if it has none, of the same in the class that the object is of. */
  private List<Row.Blocking> blocking(At at) {
    MethodRef api = at.call().target();
    List<Row.Blocking> own = rows(api).blocking();
    if (!own.isEmpty() || at.call().isStatic()) return own;
    Set<Row.Blocking> found = new LinkedHashSet<>();
    for (Birth b : flow.births(at.in(), at.call().arguments().get(0)).births()) {
      String type = b.type();
      if (type == null || !flow.hierarchy().isSubtype(type, api.owner())) continue;
      found.addAll(rows(new MethodRef(type, api.name(), api.descriptor())).blocking());
    }
    return List.copyOf(found);
  }

  /** What the call waits on: the operand whose origin matters, else the receiver or the result. */
  static int register(Instruction.Call c, Row.Blocking row) {
    int position = row.needsNetwork() == null ? Row.RECEIVER : row.needsNetwork();
    if (c.isStatic() && position == Row.RECEIVER) return c.result();
    int index = c.isStatic() ? position - 1 : position;
    return index >= 0 && index < c.arguments().size() ? c.arguments().get(index) : Instruction.NONE;
  }

  /** A call that gives the socket only when it is connected: who it is asked of does not matter. */
  private static boolean handsOutWhenDone(Row.Blocking row, Instruction.Call c) {
    return row.kind() == Row.Kind.CONNECT && !row.closable() && c.result() != Instruction.NONE;
  }

  private boolean isMade(Birth born) {
    Birth b = born.origin();
    return b instanceof Birth.Allocation
        || b instanceof Birth.Result
        || b instanceof Birth.Constant;
  }

  private record View(MethodRef in, Set<Integer> parameters) {}

  /** Looks from callers at what a method is given, nearest callers first, each once. */
  private List<BlockedCall> lifted(BlockedCall own) {
    List<BlockedCall> found = new ArrayList<>();
    Set<View> seen = new HashSet<>();
    Deque<BlockedCall> queue = new ArrayDeque<>(List.of(own));
    while (!queue.isEmpty() && found.size() < MOST_VIEWS) {
      BlockedCall call = queue.poll();
      Set<Integer> parameters = call.connection().parameters();
      if (parameters.isEmpty()) {
        if (waits(call)) found.add(call);
        continue;
      }
      boolean again = !seen.add(new View(call.in(), parameters));
      if (again || call.down().size() >= MOST_LIFTS || seen.size() > MOST_VIEWS) continue;
      for (int p : parameters) {
        for (At caller : flow.sites().callers(call.in())) {
          if (!(caller.instruction() instanceof Instruction.Call c)) continue;
          if (p >= c.arguments().size()) continue;
          Origins known = flow.connection(caller.in(), c.arguments().get(p));
          queue.add(call.from(caller, merged(call.connection(), known)));
        }
      }
    }
    return found;
  }

  private static Origins merged(Origins below, Origins above) {
    Set<Birth> births = new LinkedHashSet<>(below.births());
    births.addAll(above.births());
    Set<FieldRef> fields = new LinkedHashSet<>(below.fields());
    fields.addAll(above.fields());
    return new Origins(births, above.parameters(), fields);
  }

  /** A first look over all callers: whether a connection is among what the call may wait on. */
  private boolean mayBeOpened(Origins whole, Row.Blocking row) {
    if (row.needsNetwork() == null) return true;
    Set<Row.Medium> media = EnumSet.noneOf(Row.Medium.class);
    for (Birth born : whole.births()) {
      Birth b = born.origin();
      if (b instanceof Birth.Allocation a && a.constructor() != null) media(a.constructor(), media);
      if (b instanceof Birth.Result r) media(r.api(), media);
    }
    return media.contains(Row.Medium.NETWORK);
  }

  private boolean waits(BlockedCall call) {
    boolean made = false;
    Set<Row.Medium> media = EnumSet.noneOf(Row.Medium.class);
    for (Birth born : call.connection().births()) {
      Birth b = born.origin();
      if (b instanceof Birth.Parameter || b instanceof Birth.Field || b instanceof Birth.Other)
        return false;
      if (b instanceof Birth.Allocation a) {
        made = true;
        if (a.constructor() != null) media(a.constructor(), media);
      }
      if (b instanceof Birth.Result r) {
        made |= flow.apis().catalog().opaque(r.api().owner()) || !rows(r.api()).isEmpty();
        media(r.api(), media);
      }
    }
    boolean network = media.contains(Row.Medium.NETWORK);
    media.remove(Row.Medium.NETWORK);
    if (!made || !media.isEmpty() || (call.row().needsNetwork() != null && !network)) return false;
    return !excused(call) && guarded(call);
  }

  private void media(MethodRef api, Set<Row.Medium> media) {
    for (Row.Source s : rows(api).sources()) if (s.when() == null) media.add(s.medium());
  }

  /** Whether a call on the same object makes this one not wait. */
  private boolean excused(BlockedCall call) {
    return call.row().unless().stream().anyMatch(s -> setters.excuses(s, call));
  }

  /** Whether the row's condition on an operand may hold. */
  private boolean guarded(BlockedCall call) {
    return call.row().when() == null || setters.mayHold(call.row().when(), call.at());
  }

  private ApiRows rows(MethodRef api) {
    return flow.apis().of(api.owner(), api.name(), Descriptors.parameterPart(api.descriptor()));
  }
}
