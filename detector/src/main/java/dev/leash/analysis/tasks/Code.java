package dev.leash.analysis.tasks;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Node;
import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A context's events by the instructions they come from, and who writes its registers. */
final class Code {
  private final Node node;
  private final IdentityHashMap<Instruction, CallEvent> calls = new IdentityHashMap<>();
  private final IdentityHashMap<Instruction, Node.Store> stores = new IdentityHashMap<>();
  private final IdentityHashMap<Instruction, Node.Compared> compared = new IdentityHashMap<>();
  private final Map<Integer, List<Instruction>> writers = new HashMap<>();

  Code(Node node) {
    this.node = node;
    for (CallEvent e : node.calls()) calls.put(e.call(), e);
    for (Node.Store s : node.stores()) stores.put(s.instruction(), s);
    for (Node.Compared c : node.compared()) compared.put(c.instruction(), c);
    for (Block b : node.body().blocks()) {
      for (Instruction i : b.instructions()) {
        if (i.result() != Instruction.NONE) {
          writers.computeIfAbsent(i.result(), r -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  Node node() {
    return node;
  }

  /** Null if execution does not get to the call. */
  CallEvent call(Instruction i) {
    return calls.get(i);
  }

  /** Null if execution does not get to the store. */
  Node.Store store(Instruction i) {
    return stores.get(i);
  }

  /** Null if execution does not get to the comparison, or it compares ints. */
  Node.Compared compared(Instruction i) {
    return compared.get(i);
  }

  /** Instructions that write the register, in block order; none for a parameter never written. */
  List<Instruction> writers(int register) {
    return writers.getOrDefault(register, List.of());
  }

  /** What the register is a copy of, casts included; the writers of all variables in between. */
  List<Instruction> sources(int register) {
    List<Instruction> found = new ArrayList<>();
    sources(register, found, 0);
    return found;
  }

  private void sources(int register, List<Instruction> found, int depth) {
    if (depth > 8) return;
    for (Instruction i : writers(register)) {
      if (i instanceof Instruction.Copy c) sources(c.source(), found, depth + 1);
      else if (i instanceof Instruction.Cast c) sources(c.source(), found, depth + 1);
      else found.add(i);
    }
  }

  /** The parameter that the register is a copy of, or -1. */
  int parameter(int register) {
    int r = register;
    for (int depth = 0; depth < 8; depth++) {
      List<Instruction> by = writers(r);
      if (by.isEmpty()) return r < node.body().parameters() ? r : -1;
      if (by.size() > 1) return -1;
      if (by.get(0) instanceof Instruction.Copy c) r = c.source();
      else if (by.get(0) instanceof Instruction.Cast c) r = c.source();
      else return -1;
    }
    return -1;
  }

  /** 1-based line of the first statement that a person sees, 0 if unknown. */
  static int firstLine(Node node) {
    return node.body().blocks().get(0).instructions().stream()
        .mapToInt(i -> i.place().line())
        .filter(line -> line > 0)
        .findFirst()
        .orElse(0);
  }

  /** The highest line of the body: that of its closing brace, where the compiler says it. */
  static int lastLine(Node node) {
    return node.body().blocks().stream()
        .flatMap(b -> b.instructions().stream())
        .mapToInt(i -> i.place().line())
        .max()
        .orElse(0);
  }

  /**
   * The body that a person sees: what a method reference, or a lambda of one call on the line of
   * the code around it, names in place of itself.
   *
   * @param line 1-based, where the functional object is made or registered
   */
  static Node shown(Node node, int line) {
    List<CallEvent> calls = node.calls();
    if (calls.isEmpty()) return node;
    CallEvent last = calls.get(calls.size() - 1);
    boolean reference = node.method().name().equals("$reference");
    boolean oneLine = node.closure() != null && calls.size() == 1 && lastLine(node) == line;
    if ((!reference && !oneLine) || last.edges().size() != 1) return node;
    Node callee = last.edges().get(0).callee();
    return last.edges().get(0).inline() ? callee : node;
  }

  /** Type of an exception made in this body, internal name; null for any other. */
  String thrown(int register) {
    List<Instruction> by = sources(register);
    return by.size() == 1 && by.get(0) instanceof Instruction.New n ? n.type() : null;
  }

  /** The variable or parameter that the register is a copy of, or -1. */
  int variable(int register) {
    int r = register;
    while (r >= node.body().variables()) {
      List<Instruction> by = writers(r);
      if (by.size() != 1 || !(by.get(0) instanceof Instruction.Copy c)) return -1;
      r = c.source();
    }
    return r;
  }
}
