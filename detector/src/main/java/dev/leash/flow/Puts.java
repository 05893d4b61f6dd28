package dev.leash.flow;

import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is put into the arrays and collections of one place, under all names they are passed on to.
 */
final class Puts {
  /** Places under which one container is known. */
  private static final int MOST_NAMES = 32;

  private final Flow flow;
  private final Map<Spot, List<Put>> known = new HashMap<>();
  private final Map<Spot, Direct> direct = new HashMap<>();
  private final Map<MethodRef, Handling> bodies = new HashMap<>();

  Puts(Flow flow) {
    this.flow = flow;
  }

  /**
   * Something put into a container.
   *
   * @param at the call or array store
   * @param source register of what is put
   */
  record Put(At at, int source) {}

  /** What bodies do with a container under one name, and the names that they pass it on to. */
  private record Direct(List<Put> puts, Set<Spot> further) {}

  List<Put> of(Spot container) {
    List<Put> found = known.get(container);
    if (found != null) return found;
    found = new ArrayList<>();
    Set<Spot> names = new LinkedHashSet<>(List.of(container));
    Deque<Spot> queue = new ArrayDeque<>(names);
    while (!queue.isEmpty()) {
      Direct d = direct(queue.poll());
      found.addAll(d.puts());
      for (Spot s : d.further()) if (names.size() < MOST_NAMES && names.add(s)) queue.add(s);
    }
    known.put(container, found);
    return found;
  }

  private Direct direct(Spot name) {
    Direct d = direct.get(name);
    if (d != null) return d;
    d = new Direct(new ArrayList<>(), new LinkedHashSet<>());
    if (name instanceof Spot.Register r) {
      BodyIndex body = flow.sites().of(r.method()).orElse(null);
      if (body != null) add(body, new HashSet<>(Set.of(r.register())), d);
    } else if (name instanceof Spot.Held h) {
      for (BodyIndex b : flow.accessors(h.field()).values()) {
        add(b, new HashSet<>(handling(b).loads().getOrDefault(h.field(), List.of())), d);
      }
    }
    direct.put(name, d);
    return d;
  }

  private Handling handling(BodyIndex body) {
    return bodies.computeIfAbsent(body.body().ref(), m -> Handling.of(body, flow));
  }

  private void add(BodyIndex body, Set<Integer> containers, Direct into) {
    if (containers.isEmpty()) return;
    Handling h = handling(body);
    h.spread(containers);
    for (Handling.Entry e : h.entries()) {
      if (containers.contains(e.container())) into.puts().add(new Put(e.at(), e.element()));
    }
    for (At at : body.stores()) {
      Instruction.StoreField s = (Instruction.StoreField) at.instruction();
      if (containers.contains(s.source())) {
        into.further().add(new Spot.Held(flow.hierarchy().resolveField(s.field()), null));
      }
    }
    for (At at : body.calls()) passed(at.call(), containers, into.further());
  }

  /** Parameters of the module's methods that get the container. */
  private void passed(Instruction.Call c, Set<Integer> containers, Set<Spot> further) {
    for (int i = c.isStatic() ? 0 : 1; i < c.arguments().size(); i++) {
      if (!containers.contains(c.arguments().get(i))) continue;
      MethodRef t = c.target();
      int index = i;
      flow.hierarchy()
          .resolve(t.owner(), t.name(), t.descriptor())
          .filter(m -> flow.program().inModule(m.ref().owner()))
          .ifPresent(m -> further.add(new Spot.Register(m.ref(), index)));
    }
  }
}
