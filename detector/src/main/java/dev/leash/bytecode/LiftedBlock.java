package dev.leash.bytecode;

import dev.leash.bytecode.OperandStack.Value;
import dev.leash.ir.Instruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A block's instructions over provisional registers, and its ends of the operand stack. */
final class LiftedBlock {
  /** A copy on the way to a successor, which expects the value in that register. */
  record Move(int to, int from) {}

  final FlowNode node;

  /** What the block expects on the stack, bottom first. */
  final List<Value> entry;

  /** All but the terminator. */
  final List<Instruction> instructions = new ArrayList<>();

  /** By the number of the successor's block. */
  final Map<Integer, List<Move>> moves = new TreeMap<>();

  Instruction.Terminator terminator;

  /** What the block leaves on the stack, bottom first. */
  List<Value> exit = List.of();

  LiftedBlock(FlowNode node, List<Value> entry) {
    this.node = node;
    this.entry = entry;
  }
}
