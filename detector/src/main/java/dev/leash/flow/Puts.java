package dev.leash.flow;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.Descriptors;
import dev.leash.catalog.Row;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is put into the arrays and collections of one place, in the bodies that use that place. */
final class Puts {
  private final Flow flow;
  private final Map<Spot, List<Put>> known = new HashMap<>();

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

  List<Put> of(Spot container) {
    return known.computeIfAbsent(container, this::find);
  }

  private List<Put> find(Spot container) {
    List<Put> found = new ArrayList<>();
    if (container instanceof Spot.Register r) {
      flow.sites()
          .of(r.method())
          .ifPresent(b -> puts(b, new HashSet<>(Set.of(r.register())), found));
    } else if (container instanceof Spot.Held h) {
      for (BodyIndex b : flow.accessors(h.field()).values()) {
        Set<Integer> loaded = new HashSet<>();
        for (At at : b.loads()) if (loads(at, h.field())) loaded.add(at.instruction().result());
        puts(b, loaded, found);
      }
    }
    return found;
  }

  private boolean loads(At at, FieldRef field) {
    Instruction.LoadField l = (Instruction.LoadField) at.instruction();
    return flow.hierarchy().resolveField(l.field()).equals(field);
  }

  private void puts(BodyIndex body, Set<Integer> containers, List<Put> found) {
    spread(body, containers);
    for (At at : body.elementStores()) {
      Instruction.StoreElement s = (Instruction.StoreElement) at.instruction();
      if (containers.contains(s.array())) found.add(new Put(at, s.source()));
    }
    for (At at : body.calls()) {
      Instruction.Call c = at.call();
      for (Row.ElementIn e : rows(c).elementsIn()) {
        int element = operand(c, e.element());
        boolean inside = containers.contains(operand(c, e.container()));
        if (inside && element != Instruction.NONE) found.add(new Put(at, element));
      }
    }
  }

  /** Adds the registers that hold the same containers, or views of them. */
  private void spread(BodyIndex body, Set<Integer> containers) {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (At at : body.copies()) {
        Instruction i = at.instruction();
        int source = i instanceof Instruction.Copy c ? c.source() : ((Instruction.Cast) i).source();
        if (containers.contains(source)) grown |= containers.add(i.result());
        boolean temporary = source >= body.body().variables();
        if (temporary && containers.contains(i.result())) grown |= containers.add(source);
      }
      for (At at : body.calls()) {
        Instruction.Call c = at.call();
        if (c.result() == Instruction.NONE) continue;
        for (Row.Wrap w : rows(c).wraps()) {
          if (containers.contains(operand(c, w.inner()))) grown |= containers.add(c.result());
        }
      }
    }
  }

  /** The register of an operand as catalogue rows number them. */
  private static int operand(Instruction.Call c, int position) {
    if (position == Row.RESULT) return c.result();
    int index = c.isStatic() ? position - 1 : position;
    return index >= 0 && index < c.arguments().size()
        ? c.arguments().get(index)
        : Instruction.NONE;
  }

  private ApiRows rows(Instruction.Call c) {
    return flow.apis()
        .of(
            c.target().owner(),
            c.target().name(),
            Descriptors.parameterPart(c.target().descriptor()));
  }
}
