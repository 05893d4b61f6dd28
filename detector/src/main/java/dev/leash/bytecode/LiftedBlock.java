package dev.leash.bytecode;

import dev.leash.bytecode.OperandStack.Value;
import dev.leash.ir.Instruction;
import java.util.ArrayList;
import java.util.List;

/** A block's instructions over provisional registers, and its ends of the operand stack. */
final class LiftedBlock {
  /** A copy at the end of the block, for a successor that expects the value in that register. */
  record Move(int to, int from) {}

  final FlowNode node;

  /** What the block expects on the stack, bottom first. */
  final List<Value> entry;

  /** All but the terminator. */
  final List<Instruction> instructions = new ArrayList<>();

  final List<Move> moves = new ArrayList<>(0);
  Instruction.Terminator terminator;

  /** What the block leaves on the stack, bottom first. */
  List<Value> exit = List.of();

  LiftedBlock(FlowNode node, List<Value> entry) {
    this.node = node;
    this.entry = entry;
  }
}
