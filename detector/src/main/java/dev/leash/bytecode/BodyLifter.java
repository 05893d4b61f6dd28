package dev.leash.bytecode;

import dev.leash.bytecode.LiftedBlock.Move;
import dev.leash.bytecode.OperandStack.Value;
import dev.leash.ir.MethodBody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns a method's bytecode into a body over registers: the operand stack goes, and each local
 * variable slot becomes as many variables as its uses are independent.
 */
final class BodyLifter {
  private final Code code;
  private final List<FlowNode> nodes;
  private final Variables variables;
  private final Sites sites;
  private final RegisterPool registers;
  private final int[] number;
  private final LiftedBlock[] blocks;

  private BodyLifter(Code code) {
    this.code = code;
    nodes = FlowGraph.of(code);
    variables = new Variables(code, nodes);
    sites = new Sites(code, nodes);
    registers = new RegisterPool(variables.limit());
    number = new int[nodes.size()];
    blocks = new LiftedBlock[nodes.size()];
  }

  /**
   * Lifts the code.
   *
   * @throws MalformedException if it is not valid code
   */
  static MethodBody lift(Code code) {
    return new BodyLifter(code).lift();
  }

  private MethodBody lift() {
    List<FlowNode> inCodeOrder = numberBlocks();
    for (FlowNode node : nodes) {
      LiftedBlock block = new LiftedBlock(node, entryStack(node));
      blocks[node.order] = block;
      new BlockLifter(code, variables, sites, registers, n -> number[n.order], block).lift();
      for (FlowNode next : node.successors) {
        LiftedBlock done = blocks[next.order];
        if (done != null) move(block, next, done.entry);
      }
    }
    List<LiftedBlock> lifted = new ArrayList<>(nodes.size());
    for (FlowNode node : inCodeOrder) lifted.add(blocks[node.order]);
    return new BodyAssembler(code.shape(), variables.parameters(), sites.count(), registers)
        .assemble(lifted, n -> number[n.order]);
  }

  private List<FlowNode> numberBlocks() {
    List<FlowNode> sorted = new ArrayList<>(nodes);
    FlowNode entry = nodes.get(0);
    sorted.sort(
        Comparator.comparing((FlowNode n) -> n != entry)
            .thenComparingInt(n -> n.start)
            .thenComparingInt(n -> n.end)
            .thenComparingInt(FlowNode::depth)
            .thenComparingInt(n -> n.context == null ? 0 : n.context.returnTo())
            .thenComparingInt(n -> n.order));
    for (int i = 0; i < sorted.size(); i++) number[sorted.get(i).order] = i;
    return sorted;
  }

  private List<Value> entryStack(FlowNode node) {
    if (node.catches || node.order == 0) return List.of();
    if (node.predecessors.size() == 1) return kept(blocks[node.predecessors.get(0).order].exit);
    List<LiftedBlock> known = new ArrayList<>();
    boolean loop = false;
    for (FlowNode predecessor : node.predecessors) {
      LiftedBlock block = blocks[predecessor.order];
      if (block == null) {
        loop = true;
      } else {
        known.add(block);
      }
    }
    List<Value> entry = join(known, loop);
    for (LiftedBlock block : known) move(block, node, entry);
    return entry;
  }

  private List<Value> kept(List<Value> stack) {
    for (Value value : stack) registers.keep(value.register());
    return stack;
  }

  /**
   * The stack where several blocks meet. A value that all hold in the same register stays there;
   * for others there is a new variable, which each block writes at its end.
   *
   * @param loop whether a block that is not lifted yet leads here, too
   */
  private List<Value> join(List<LiftedBlock> known, boolean loop) {
    List<Value> first = known.get(0).exit;
    List<Value> entry = new ArrayList<>(first.size());
    for (int i = 0; i < first.size(); i++) {
      Value value = first.get(i);
      boolean same = !loop || value.register() == OperandStack.RETURN_ADDRESS;
      for (LiftedBlock block : known) {
        if (block.exit.size() != first.size()) throw mismatch();
        same &= block.exit.get(i).register() == value.register();
      }
      if (same) {
        registers.keep(value.register());
        entry.add(value);
      } else {
        int twin = twinOfNew(first, i);
        int register = twin >= 0 ? entry.get(twin).register() : registers.variable();
        if (registers.isAllocated(value.register())) registers.markAllocated(register);
        entry.add(new Value(register, value.wide()));
      }
    }
    return entry;
  }

  /**
   * The lower place on the stack that holds the same new object, or -1: its constructor must be
   * seen to run on the register that is used afterwards.
   */
  private int twinOfNew(List<Value> stack, int index) {
    int register = stack.get(index).register();
    if (!registers.isAllocated(register)) return -1;
    for (int i = 0; i < index; i++) {
      if (stack.get(i).register() == register) return i;
    }
    return -1;
  }

  private void move(LiftedBlock from, FlowNode successor, List<Value> entry) {
    if (from.exit.size() != entry.size()) throw mismatch();
    for (int i = 0; i < entry.size(); i++) {
      int to = entry.get(i).register();
      int value = from.exit.get(i).register();
      if (to == value) continue;
      if (to < 0 || value < 0) throw new MalformedException("uses a return address as a value");
      List<Move> moves =
          from.moves.computeIfAbsent(number[successor.order], k -> new ArrayList<>());
      Move move = new Move(to, value);
      if (!moves.contains(move)) moves.add(move);
    }
  }

  private static MalformedException mismatch() {
    return new MalformedException("joins paths with different operand stacks");
  }
}
