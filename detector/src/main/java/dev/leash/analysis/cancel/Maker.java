package dev.leash.analysis.cancel;

import dev.leash.flow.At;
import dev.leash.flow.Birth;
import dev.leash.flow.BodyIndex;
import dev.leash.flow.Flow;
import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
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
    if (object.isEmpty()) return false;
    if (!normally(body).contains(closer.here().block())) return true;
    spread(body, object);
    // What comes from a field is not what this method has just made.
    if (!object.contains(closer.register())) return false;
    Order order = new Order(flow, List.of(), births);
    for (At at : given(body, object)) {
      if (!at.equals(closer.here()) && order.precedes(at, closer.here())) return false;
    }
    return true;
  }

  private Set<Integer> made(BodyIndex body, Set<Birth> births) {
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

  private static void spread(BodyIndex body, Set<Integer> registers) {
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
      Instruction.Call c = at.call();
      int first = c.isStatic() ? 0 : 1;
      List<Integer> passed = c.arguments().subList(first, c.arguments().size());
      if (passed.stream().anyMatch(object::contains)) found.add(at);
    }
    return found;
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
