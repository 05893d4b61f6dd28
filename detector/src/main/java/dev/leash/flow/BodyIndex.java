package dev.leash.flow;

import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One body's instructions by what they write and do. */
public final class BodyIndex {
  private final MethodBody body;
  private final Map<Integer, List<At>> definitions = new HashMap<>();
  private final List<At> calls = new ArrayList<>();
  private final List<At> lambdas = new ArrayList<>();
  private final List<At> stores = new ArrayList<>();
  private final List<At> loads = new ArrayList<>();
  private final List<At> elementStores = new ArrayList<>();
  private final List<At> copies = new ArrayList<>();
  private final List<Integer> returned = new ArrayList<>();

  BodyIndex(MethodBody body) {
    this.body = body;
    for (Block b : body.blocks()) {
      int order = 0;
      for (Instruction i : b.instructions()) add(new At(body.ref(), i, b.index(), order++));
    }
  }

  private void add(At at) {
    Instruction i = at.instruction();
    if (i.result() != Instruction.NONE) {
      definitions.computeIfAbsent(i.result(), r -> new ArrayList<>()).add(at);
    }
    if (i instanceof Instruction.Call) calls.add(at);
    else if (i instanceof Instruction.Lambda) lambdas.add(at);
    else if (i instanceof Instruction.StoreField) stores.add(at);
    else if (i instanceof Instruction.LoadField) loads.add(at);
    else if (i instanceof Instruction.StoreElement) elementStores.add(at);
    else if (i instanceof Instruction.Copy || i instanceof Instruction.Cast) copies.add(at);
    else if (i instanceof Instruction.Return r && r.value() != Instruction.NONE)
      returned.add(r.value());
  }

  public MethodBody body() {
    return body;
  }

  /** The instructions that write the register; parameters have one write more than these. */
  public List<At> definitions(int register) {
    return definitions.getOrDefault(register, List.of());
  }

  public List<At> calls() {
    return calls;
  }

  public List<At> lambdas() {
    return lambdas;
  }

  /** Writes of fields. */
  public List<At> stores() {
    return stores;
  }

  /** Reads of fields. */
  public List<At> loads() {
    return loads;
  }

  public List<At> elementStores() {
    return elementStores;
  }

  /** Copies and casts. */
  public List<At> copies() {
    return copies;
  }

  /** Registers that are returned. */
  public List<Integer> returned() {
    return returned;
  }

  /**
   * The allocation that a constructor call initialises; null for {@code this(…)} and {@code
   * super(…)}.
   */
  public Instruction.New made(Instruction.Call constructor) {
    int register = constructor.arguments().get(0);
    for (int hops = 0; hops < 8; hops++) {
      List<At> writes = definitions(register);
      if (writes.size() != 1) return null;
      Instruction i = writes.get(0).instruction();
      if (i instanceof Instruction.New n) return n;
      if (!(i instanceof Instruction.Copy c)) return null;
      register = c.source();
    }
    return null;
  }

  /** The constructor call that initialises what the instruction allocates, or null. */
  public At constructor(Instruction.New allocation) {
    for (At at : calls) {
      Instruction.Call c = at.call();
      if (c.target().isConstructor()
          && c.target().owner().equals(allocation.type())
          && allocation.equals(made(c))) return at;
    }
    return null;
  }
}
