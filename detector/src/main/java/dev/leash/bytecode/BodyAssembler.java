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
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
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
      if (handlers.isEmpty() && block.terminator instanceof Instruction.Goto onward) {
        copy(block.moves.getOrDefault(onward.target(), List.of()), instructions, onward.place());
        instructions.add(onward);
      } else {
        instructions.add(throughCopies(block, blocks.size(), added));
      }
      drafts.add(new Block(drafts.size(), instructions, handlers));
    }
    drafts.addAll(added);
    return number();
  }

  /**
   * The terminator, led through blocks of their own for the copies: those that one successor needs
   * are not for the others to see, and a protected instruction must stay the last of its block.
   *
   * @param added takes these blocks, whose numbers go on from {@code count}
   */
  private Instruction.Terminator throughCopies(LiftedBlock block, int count, List<Block> added) {
    Place place = block.terminator.place();
    Map<Integer, Integer> through = new TreeMap<>();
    block.moves.forEach(
        (target, moves) -> {
          for (Move move : moves) registers.keep(move.from());
          List<Instruction> copies = new ArrayList<>();
          copy(moves, copies, place);
          copies.add(new Instruction.Goto(target, place));
          through.put(target, count + added.size());
          added.add(new Block(count + added.size(), copies, List.of()));
        });
    if (through.isEmpty()) return block.terminator;
    return retargeted(block.terminator, target -> through.getOrDefault(target, target));
  }

  private static Instruction.Terminator retargeted(
      Instruction.Terminator terminator, IntUnaryOperator to) {
    if (terminator instanceof Instruction.Goto i) {
      return new Instruction.Goto(to.applyAsInt(i.target()), i.place());
    }
    if (terminator instanceof Instruction.Branch i) {
      int whenTrue = to.applyAsInt(i.whenTrue());
      int whenFalse = to.applyAsInt(i.whenFalse());
      return new Instruction.Branch(
          i.condition(), i.left(), i.right(), whenTrue, whenFalse, i.place());
    }
    Instruction.Switch i = (Instruction.Switch) terminator;
    List<Integer> targets = i.targets().stream().map(to::applyAsInt).toList();
    return new Instruction.Switch(i.selector(), i.keys(), targets, i.place());
  }

  /**
   * Appends the moves as copies. They happen at once: what one of them overwrites and another reads
   * is put aside first.
   */
  private void copy(List<Move> moves, List<Instruction> to, Place place) {
    Set<Integer> written = new HashSet<>();
    for (Move move : moves) written.add(move.to());
    Map<Integer, Integer> aside = new HashMap<>();
    for (Move move : moves) {
      if (!written.contains(move.from()) || aside.containsKey(move.from())) continue;
      int saved = registers.temporary();
      aside.put(move.from(), saved);
      to.add(new Instruction.Copy(saved, move.from(), place));
    }
    for (Move move : moves) {
      int from = aside.getOrDefault(move.from(), move.from());
      to.add(new Instruction.Copy(move.to(), from, place));
    }
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
