package dev.leash.callgraph;

import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The trip count of a counting loop: one variable that starts at a constant, changes by a constant
 * once per round, and is compared with a constant to leave.
 */
final class TripCount {
  private final MethodBody body;
  private final Set<Integer> inside = new HashSet<>();
  private final Map<Integer, Instruction> definitions = new HashMap<>();

  /**
   * How often a loop goes round.
   *
   * @param most rounds at most; infinity if no counter ends it
   * @param counter index of the block that changes the counter; -1 if there is none
   */
  record Rounds(double most, int counter) {
    static final Rounds UNKNOWN = new Rounds(Double.POSITIVE_INFINITY, -1);
  }

  private TripCount(MethodBody body, List<Block> loop) {
    this.body = body;
    for (Block b : loop) inside.add(b.index());
    for (Block b : body.blocks()) {
      for (Instruction i : b.instructions()) {
        if (i.result() >= body.variables()) definitions.put(i.result(), i);
      }
    }
  }

  /** The rounds that end with a change of the counter; those that skip it are not counted. */
  static Rounds of(MethodBody body, List<Block> loop) {
    TripCount count = new TripCount(body, loop);
    Rounds least = Rounds.UNKNOWN;
    for (Block b : loop) {
      if (b.terminator() instanceof Instruction.Branch branch && count.leaves(branch)) {
        Rounds rounds = count.of(branch);
        if (rounds.most < least.most) least = rounds;
      }
    }
    return least;
  }

  private boolean leaves(Instruction.Branch b) {
    return !inside.contains(b.whenTrue()) || !inside.contains(b.whenFalse());
  }

  private Rounds of(Instruction.Branch b) {
    int variable = variable(b.left());
    Integer limit = b.right() == Instruction.NONE ? Integer.valueOf(0) : constant(b.right());
    if (limit == null && b.right() != Instruction.NONE) {
      variable = variable(b.right());
      limit = constant(b.left());
    }
    if (variable < 0 || limit == null) return Rounds.UNKNOWN;
    Integer start = null;
    Integer step = null;
    int counter = -1;
    for (Block block : body.blocks()) {
      for (Instruction i : block.instructions()) {
        if (i.result() != variable) continue;
        boolean in = inside.contains(block.index());
        Integer found = in ? increment(i, variable) : assigned(i);
        if (found == null || (in ? step != null : start != null)) return Rounds.UNKNOWN;
        if (in) {
          step = found;
          counter = block.index();
        } else {
          start = found;
        }
      }
    }
    if (start == null || step == null || step == 0) return Rounds.UNKNOWN;
    double trips = rounds(b, variable(b.left()) == variable, start, limit, step);
    return trips > 0 && trips < 1_000_000 ? new Rounds(trips, counter) : Rounds.UNKNOWN;
  }

  /** Rounds until the comparison leaves the loop; infinity if the counter moves the other way. */
  private double rounds(
      Instruction.Branch b, boolean counterFirst, double start, double limit, int step) {
    boolean goesOnWhenTrue = inside.contains(b.whenTrue());
    double distance = (limit - start) / step;
    boolean equality =
        b.condition() == Instruction.Condition.EQ || b.condition() == Instruction.Condition.NE;
    if (equality) {
      boolean goesOnWhileDifferent = (b.condition() == Instruction.Condition.NE) == goesOnWhenTrue;
      return goesOnWhileDifferent && distance == Math.rint(distance)
          ? distance
          : Double.POSITIVE_INFINITY;
    }
    boolean below =
        b.condition() == Instruction.Condition.LT || b.condition() == Instruction.Condition.LE;
    boolean goesOnBelow = (below == goesOnWhenTrue) == counterFirst;
    if (goesOnBelow != step > 0) return Double.POSITIVE_INFINITY;
    boolean strict =
        (b.condition() == Instruction.Condition.LT || b.condition() == Instruction.Condition.GT)
            == goesOnWhenTrue;
    return strict ? Math.ceil(distance) : Math.floor(distance) + 1;
  }

  private int variable(int register) {
    if (register < 0) return -1;
    if (register < body.variables()) return register < body.parameters() ? -1 : register;
    return definitions.get(register) instanceof Instruction.Copy c ? variable(c.source()) : -1;
  }

  private Integer constant(int register) {
    Instruction i = definitions.get(register);
    if (i instanceof Instruction.Copy c) return constant(c.source());
    return i instanceof Instruction.Const c && c.value() instanceof Integer n ? n : null;
  }

  private Integer assigned(Instruction i) {
    if (i instanceof Instruction.Const c && c.value() instanceof Integer n) return n;
    return i instanceof Instruction.Copy c ? constant(c.source()) : null;
  }

  private Integer increment(Instruction i, int variable) {
    if (i instanceof Instruction.Copy c
        && definitions.get(c.source()) instanceof Instruction.Compute d) {
      return increment(d, variable);
    }
    if (!(i instanceof Instruction.Compute c) || c.operands().size() != 2) return null;
    boolean plus = c.operator().equals("+") || c.operator().equals("add");
    boolean minus = c.operator().equals("-") || c.operator().equals("sub");
    if (!(plus || minus) || variable(c.operands().get(0)) != variable) return null;
    Integer by = constant(c.operands().get(1));
    return by == null ? null : plus ? by : Integer.valueOf(-by);
  }
}
