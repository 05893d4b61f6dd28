package dev.leash.analysis.cancel;

import dev.leash.callgraph.Descriptors;
import dev.leash.catalog.Row;
import dev.leash.flow.At;
import dev.leash.flow.Birth;
import dev.leash.flow.BodyIndex;
import dev.leash.flow.Flow;
import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The method that makes a connection, which may close it before it gives it to anybody. */
final class Maker {
  private final Flow flow;

  Maker(Flow flow) {
    this.flow = flow;
  }

  /**
   * Whether the closer stands where the connection was just made: after a failure, or on a way on
   * which no other thread has got it. Nobody is blocked on it then.
   */
  boolean hasItAlone(Closer closer, Set<Birth> births) {
    if (!(closer.here().instruction() instanceof Instruction.Call)) return false;
    BodyIndex body = flow.sites().of(closer.here().in()).orElse(null);
    if (body == null) return false;
    Set<Integer> object = made(body, births);
    if (object.isEmpty() || isElement(body, closer.register())) return false;
    spread(body, object);
    boolean own = object.contains(closer.register());
    boolean failed = !normally(body).contains(closer.here().block());
    // What comes from a field is not what this method has just made.
    if (!own && !failed) return false;
    Order order = new Order(flow, List.of(), births);
    for (At at : given(body, object)) {
      if (at.equals(closer.here()) || !order.precedes(at, closer.here())) continue;
      if (!failed || (own && waitsBetween(body, at, closer.here(), order))) return false;
    }
    return true;
  }

  /** Whether it was given away long enough before the failure for somebody to be blocked on it. */
  private boolean waitsBetween(BodyIndex body, At given, At closer, Order order) {
    for (At at : body.calls()) {
      MethodRef t = at.call().target();
      var rows = flow.apis().of(t.owner(), t.name(), Descriptors.parameterPart(t.descriptor()));
      boolean waits =
          rows.blocking().stream()
              .anyMatch(b -> b.kind() == Row.Kind.THREAD || b.kind() == Row.Kind.SLEEP);
      if (waits && order.precedes(given, at) && order.precedes(at, closer)) return true;
    }
    return false;
  }

  /** Whether the register is read from a collection. */
  private boolean isElement(BodyIndex body, int register) {
    for (At at : body.definitions(register)) {
      Instruction i = at.instruction();
      if (i instanceof Instruction.Copy c && isElement(body, c.source())) return true;
      if (i instanceof Instruction.Cast c && isElement(body, c.source())) return true;
      if (i instanceof Instruction.LoadElement) return true;
      if (i instanceof Instruction.Call c) {
        MethodRef t = c.target();
        var rows = flow.apis().of(t.owner(), t.name(), Descriptors.parameterPart(t.descriptor()));
        if (!rows.elementsOut().isEmpty()) return true;
      }
    }
    return false;
  }

  /** Registers in which the body makes one of them. */
  static Set<Integer> made(BodyIndex body, Set<Birth> births) {
    Set<Integer> registers = new HashSet<>();
    for (Birth b : births) {
      for (Block block : body.body().blocks()) {
        for (Instruction i : block.instructions()) {
          if (madeIn(b, body) && makes(b, i)) registers.add(i.result());
        }
      }
    }
    registers.remove(Instruction.NONE);
    return registers;
  }

  private static boolean madeIn(Birth b, BodyIndex body) {
    if (b instanceof Birth.Allocation a) return a.in().equals(body.body().ref());
    if (b instanceof Birth.Made m) return m.in().equals(body.body().ref());
    return b instanceof Birth.Result r && r.in().equals(body.body().ref());
  }

  private static boolean makes(Birth b, Instruction i) {
    if (b instanceof Birth.Allocation a)
      return i instanceof Instruction.New n && n.site() == a.site();
    if (b instanceof Birth.Made m) return i instanceof Instruction.Call c && c.site() == m.site();
    return b instanceof Birth.Result r && i instanceof Instruction.Call c && c.site() == r.site();
  }

  /** Adds the registers that they are copied to. */
  static void spread(BodyIndex body, Set<Integer> registers) {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (At at : body.copies()) {
        Instruction i = at.instruction();
        int source = i instanceof Instruction.Copy c ? c.source() : ((Instruction.Cast) i).source();
        if (registers.contains(source)) grown |= registers.add(i.result());
      }
    }
  }

  /** Where the object goes elsewhere: stored, captured, or passed to a call. */
  private static List<At> given(BodyIndex body, Set<Integer> object) {
    List<At> found = new ArrayList<>();
    for (At at : body.stores()) {
      if (object.contains(((Instruction.StoreField) at.instruction()).source())) found.add(at);
    }
    for (At at : body.elementStores()) {
      if (object.contains(((Instruction.StoreElement) at.instruction()).source())) found.add(at);
    }
    for (At at : body.lambdas()) {
      Instruction.Lambda l = (Instruction.Lambda) at.instruction();
      if (l.captures().stream().anyMatch(object::contains)) found.add(at);
    }
    for (At at : body.calls()) {
      if (passes(at, object)) found.add(at);
    }
    return found;
  }

  /** Whether the call is given the object. */
  static boolean passes(At at, Set<Integer> object) {
    Instruction.Call c = at.call();
    int first = c.isStatic() ? 0 : 1;
    return c.arguments().subList(first, c.arguments().size()).stream().anyMatch(object::contains);
  }

  /** Blocks that are reached without an exception. */
  private static Set<Integer> normally(BodyIndex body) {
    Set<Integer> seen = new TreeSet<>(List.of(0));
    Deque<Integer> queue = new ArrayDeque<>(seen);
    List<Block> blocks = body.body().blocks();
    while (!queue.isEmpty()) {
      for (int t : blocks.get(queue.poll()).terminator().targets()) if (seen.add(t)) queue.add(t);
    }
    return seen;
  }
}
