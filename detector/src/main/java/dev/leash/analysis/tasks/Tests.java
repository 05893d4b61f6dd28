package dev.leash.analysis.tasks;

import dev.leash.analysis.tasks.State.Status;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.Instruction.Condition;
import java.util.List;

/** What the branches of a body tell of a task. */
final class Tests {
  /** Assumed once the token was found to be a real one. */
  static final String TOKEN = "token";

  private final Subject subject;
  private final Code code;

  Tests(Subject subject, Code code) {
    this.subject = subject;
    this.code = code;
  }

  /** Takes the states that leave a branch. */
  interface Sink {
    void flow(int target, State state);
  }

  /** Name of what is assumed of a variable. */
  static String variable(int register) {
    return "v" + register + ' ';
  }

  /** Name of what is assumed of a field. */
  static String field(FieldRef field) {
    return "f" + field.owner() + '.' + field.name() + ' ';
  }

  /** The state at a block reached from another: another round may find fields changed. */
  State arriving(State state, int from, int to) {
    return to <= from ? state.forgetting("f") : state;
  }

  void decide(Instruction.Branch branch, int block, State state, Sink sink) {
    Boolean invalid = invalidWhenTrue(branch);
    boolean guard = invalid == null && (guards(branch.left()) || subject.endsInLoop(code, block));
    String key = invalid == null ? key(branch) : null;
    for (boolean outcome : new boolean[] {true, false}) {
      int target = outcome ? branch.whenTrue() : branch.whenFalse();
      State next = state;
      if (invalid != null) next = invalid == outcome ? refused(next) : next.assuming(TOKEN, true);
      if (guard) next = excused(next);
      if (key != null) {
        boolean holds = outcome == positive(branch.condition());
        if (!next.allows(key, holds)) continue;
        next = next.assuming(key, holds);
      }
      sink.flow(target, arriving(next, block, target));
    }
  }

  /** Somebody else may have ended the task; and who passes after an end knows of it. */
  private static State excused(State state) {
    State next = state.excuse();
    return next.status() == Status.ENDED ? next.with(Status.OVER) : next;
  }

  /** There is nothing to end. */
  private static State refused(State state) {
    return state.status().before() ? state : state.with(Status.OVER);
  }

  /** On which way out of the branch the token is the invalid one; null if it is not tested. */
  private Boolean invalidWhenTrue(Instruction.Branch branch) {
    boolean equality = branch.condition() == Condition.EQ || branch.condition() == Condition.NE;
    if (!equality) return null;
    boolean whenTrue = branch.condition() == Condition.EQ;
    boolean withNothing = branch.right() == Instruction.NONE || isNull(branch.right());
    if (!withNothing) return null;
    for (Instruction i : code.sources(branch.left())) {
      Node.Compared c = code.compared(i);
      if (c != null && subject.testsToken(code.node(), c)) return whenTrue;
      CallEvent e = code.call(i);
      if (e != null && subject.gives(code.node(), e)) return whenTrue;
      if (i instanceof Instruction.LoadField l && subject.holdsToken(l.field())) return whenTrue;
    }
    return null;
  }

  private boolean isNull(int register) {
    List<Instruction> by = code.sources(register);
    return by.size() == 1 && by.get(0) instanceof Instruction.Const c && c.value() == null;
  }

  /** Whether the tested value is a flag that the task's enders set. */
  private boolean guards(int register) {
    for (Instruction i : code.sources(register)) if (guards(i)) return true;
    return false;
  }

  private boolean guards(Instruction i) {
    if (i instanceof Instruction.LoadField l) return subject.isFlag(l.field());
    if (i instanceof Instruction.Compute c) {
      for (int operand : c.operands()) {
        for (Instruction source : code.sources(operand)) {
          boolean plain = source instanceof Instruction.LoadField || code.call(source) != null;
          if (plain && guards(source)) return true;
        }
      }
      return false;
    }
    CallEvent e = code.call(i);
    if (e == null) return false;
    boolean asksObject = !e.call().isStatic() && e.edges().isEmpty();
    if (asksObject && subject.isFlag(e.operand(0))) return true;
    for (Edge edge : e.edges()) {
      boolean asks = e.call().target().descriptor().endsWith(")Z");
      if (asks && edge.inline() && subject.asksFlag(edge.callee())) return true;
    }
    return false;
  }

  private String key(Instruction.Branch branch) {
    String left = named(branch.left());
    if (left == null) return null;
    String right = "0";
    if (branch.right() != Instruction.NONE) {
      List<Instruction> by = code.sources(branch.right());
      if (by.size() != 1 || !(by.get(0) instanceof Instruction.Const c)) return null;
      right = String.valueOf(c.value());
    }
    String relation =
        switch (branch.condition()) {
          case EQ, NE -> "==";
          case LT, GE -> "<";
          case GT, LE -> ">";
        };
    return left + relation + right;
  }

  private String named(int register) {
    int variable = code.variable(register);
    if (variable >= 0) return variable(variable);
    List<Instruction> by = code.sources(register);
    boolean field = by.size() == 1 && by.get(0) instanceof Instruction.LoadField;
    return field ? field(((Instruction.LoadField) by.get(0)).field()) : null;
  }

  private static boolean positive(Condition c) {
    return c == Condition.EQ || c == Condition.LT || c == Condition.GT;
  }
}
