package dev.leash.flow;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.Descriptors;
import dev.leash.catalog.Row;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one body does with arrays and collections.
 *
 * @param entries what is put into what
 * @param same registers that hold what others hold, or a view of it
 * @param loads registers that fields are read into
 */
record Handling(List<Entry> entries, List<Same> same, Map<FieldRef, List<Integer>> loads) {
  /** An element and the container it is put into. */
  record Entry(At at, int container, int element) {}

  private record Same(int from, int to) {}

  static Handling of(BodyIndex body, Flow flow) {
    Handling h = new Handling(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    for (At at : body.elementStores()) {
      Instruction.StoreElement s = (Instruction.StoreElement) at.instruction();
      h.entries.add(new Entry(at, s.array(), s.source()));
    }
    for (At at : body.copies()) {
      Instruction i = at.instruction();
      int source = i instanceof Instruction.Copy c ? c.source() : ((Instruction.Cast) i).source();
      h.same.add(new Same(source, i.result()));
      if (source >= body.body().variables()) h.same.add(new Same(i.result(), source));
    }
    for (At at : body.loads()) {
      Instruction.LoadField l = (Instruction.LoadField) at.instruction();
      FieldRef field = flow.hierarchy().resolveField(l.field());
      h.loads.computeIfAbsent(field, k -> new ArrayList<>(2)).add(l.result());
    }
    for (At at : body.calls()) h.call(at, flow);
    return h;
  }

  private void call(At at, Flow flow) {
    Instruction.Call c = at.call();
    MethodRef t = c.target();
    ApiRows rows = flow.apis().of(t.owner(), t.name(), Descriptors.parameterPart(t.descriptor()));
    for (Row.ElementIn e : rows.elementsIn()) {
      int container = operand(c, e.container());
      int element = operand(c, e.element());
      if (container != Instruction.NONE && element != Instruction.NONE)
        entries.add(new Entry(at, container, element));
    }
    if (c.result() == Instruction.NONE) return;
    for (Row.Wrap w : rows.wraps()) {
      int inner = operand(c, w.inner());
      if (inner != Instruction.NONE) same.add(new Same(inner, c.result()));
    }
  }

  /** The register of an operand as catalogue rows number them. */
  private static int operand(Instruction.Call c, int position) {
    if (position == Row.RESULT) return c.result();
    int index = c.isStatic() ? position - 1 : position;
    return index >= 0 && index < c.arguments().size() ? c.arguments().get(index) : Instruction.NONE;
  }

  /** Adds the registers that hold the same containers, or views of them. */
  void spread(Set<Integer> containers) {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Same s : same) if (containers.contains(s.from())) grown |= containers.add(s.to());
    }
  }
}
