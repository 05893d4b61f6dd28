package dev.leash.bytecode;

import dev.leash.bytecode.FlowNode.Catch;
import dev.leash.bytecode.LiftedBlock.Move;
import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodShape;
import dev.leash.ir.Operands;
import dev.leash.ir.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Puts lifted blocks together: writes the copies at their ends and gives registers their numbers.
 */
final class BodyAssembler {
  private final MethodShape shape;
  private final int parameters;
  private final int sites;
  private final RegisterPool registers;

  /** Blocks over provisional registers. */
  private final List<Block> drafts = new ArrayList<>();

  BodyAssembler(MethodShape shape, int parameters, int sites, RegisterPool registers) {
    this.shape = shape;
    this.parameters = parameters;
    this.sites = sites;
    this.registers = registers;
  }

  /**
   * Makes the body.
   *
   * @param blocks in the order of their numbers, the entry first
   */
  MethodBody assemble(List<LiftedBlock> blocks, ToIntFunction<FlowNode> blockNumber) {
    List<Block> added = new ArrayList<>();
    for (LiftedBlock block : blocks) {
      List<Block.Handler> handlers = new ArrayList<>(block.node.catchers.size());
      for (Catch c : block.node.catchers) {
        handlers.add(new Block.Handler(c.type(), blockNumber.applyAsInt(c.target())));
      }
      List<Instruction> instructions = block.instructions;
      if (block.moves.isEmpty() || handlers.isEmpty()) {
        instructions.add(copy(block.moves, instructions, block.terminator));
      } else {
        // The protected instruction must stay the last one, so the copies get a block of their own.
        int number = blocks.size() + added.size();
        added.add(copies(block, number));
        instructions.add(new Instruction.Goto(number, block.terminator.place()));
      }
      drafts.add(new Block(drafts.size(), instructions, handlers));
    }
    drafts.addAll(added);
    return number();
  }

  private Block copies(LiftedBlock block, int number) {
    for (Move move : block.moves) registers.keep(move.from());
    List<Instruction> copies = new ArrayList<>();
    copies.add(copy(block.moves, copies, block.terminator));
    return new Block(number, copies, List.of());
  }

  /**
   * Appends the moves as copies. They happen at once: what one of them overwrites and another, or
   * the terminator, reads is put aside first.
   *
   * @return the terminator, reading what was put aside
   */
  private Instruction.Terminator copy(
      List<Move> moves, List<Instruction> to, Instruction.Terminator terminator) {
    if (moves.isEmpty()) return terminator;
    Place place = terminator.place();
    Set<Integer> written = new HashSet<>();
    for (Move move : moves) written.add(move.to());
    Map<Integer, Integer> aside = new HashMap<>();
    List<Integer> read = new ArrayList<>(Operands.of(terminator));
    for (Move move : moves) read.add(move.from());
    for (int register : read) {
      if (!written.contains(register) || aside.containsKey(register)) continue;
      int saved = registers.temporary();
      aside.put(register, saved);
      to.add(new Instruction.Copy(saved, register, place));
    }
    for (Move move : moves) {
      int from = aside.getOrDefault(move.from(), move.from());
      to.add(new Instruction.Copy(move.to(), from, place));
    }
    return (Instruction.Terminator) Operands.renamed(terminator, r -> aside.getOrDefault(r, r));
  }

  private MethodBody number() {
    int[] numbers = new int[registers.limit()];
    int variables = number(numbers);
    int all = 0;
    for (int i = 0; i < numbers.length; i++) {
      // Temporaries were numbered downwards from -1.
      if (numbers[i] < 0) numbers[i] = variables - 1 - numbers[i];
      all = Math.max(all, numbers[i] + 1);
    }
    List<Block> numbered = new ArrayList<>(drafts.size());
    for (Block draft : drafts) {
      List<Instruction> instructions = new ArrayList<>(draft.instructions().size());
      for (Instruction instruction : draft.instructions()) {
        instructions.add(Operands.renamed(instruction, register -> numbers[register]));
      }
      numbered.add(new Block(draft.index(), instructions, draft.handlers()));
    }
    return new MethodBody(shape, parameters, variables, Math.max(all, variables), sites, numbered);
  }

  /**
   * Numbers the variables upwards behind the parameters, and the temporaries downwards from -1, in
   * the order in which the code first names them.
   *
   * @return the number of variables
   */
  private int number(int[] numbers) {
    BitSet seen = new BitSet();
    for (int p = 0; p < parameters; p++) numbers[p] = p;
    seen.set(0, parameters);
    int[] next = {parameters, -1};
    for (Block draft : drafts) {
      for (Instruction instruction : draft.instructions()) {
        Operands.renamed(
            instruction,
            register -> {
              if (!seen.get(register)) {
                seen.set(register);
                numbers[register] = registers.isVariable(register) ? next[0]++ : next[1]--;
              }
              return register;
            });
      }
    }
    return next[0];
  }
}
