package dev.leash.bytecode;

import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import dev.leash.ir.Operands;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Checks what {@link MethodBody} and {@link Block} promise of every body. */
final class BodyVerifier {
  private final MethodBody body;
  private final List<String> complaints = new ArrayList<>();
  private final BitSet writtenTemporaries = new BitSet();
  private final BitSet seenSites = new BitSet();

  private BodyVerifier(MethodBody body) {
    this.body = body;
  }

  /** What is wrong with the body, in words; empty if nothing is. */
  static List<String> complaints(MethodBody body) {
    BodyVerifier verifier = new BodyVerifier(body);
    verifier.check();
    return verifier.complaints;
  }

  private void check() {
    if (body.blocks().isEmpty()) complain("has no blocks");
    if (body.parameters() > body.variables() || body.variables() > body.registers()) {
      complain("counts its registers wrongly");
    }
    for (int i = 0; i < body.blocks().size(); i++) {
      Block block = body.blocks().get(i);
      if (block.index() != i) complain("block " + i + " says it is " + block.index());
      check(block);
    }
    if (seenSites.cardinality() != body.sites()) {
      complain("uses " + seenSites.cardinality() + " sites but counts " + body.sites());
    }
    if (complaints.isEmpty()) {
      checkReachable();
      checkWrittenBeforeRead();
      checkConstructors();
    }
  }

  private void check(Block block) {
    String where = "block " + block.index() + " ";
    List<Instruction> instructions = block.instructions();
    if (instructions.isEmpty()) {
      complain(where + "is empty");
      return;
    }
    BitSet temporaries = new BitSet();
    for (int i = 0; i < instructions.size(); i++) {
      Instruction instruction = instructions.get(i);
      boolean last = i == instructions.size() - 1;
      if (instruction instanceof Instruction.Terminator != last) {
        complain(where + "has a terminator inside, or none at the end");
      }
      if (instruction instanceof Instruction.Caught && i > 0) complain(where + "catches inside");
      for (int register : Operands.of(instruction)) {
        if (register < 0 || register >= body.registers()) complain(where + "reads r" + register);
        if (register >= body.variables() && !temporaries.get(register)) {
          complain(where + "reads temporary r" + register + " which it has not written");
        }
      }
      checkResult(instruction, where, temporaries);
      checkSite(instruction, where);
      boolean beforeLast = i == instructions.size() - 2;
      if (!block.handlers().isEmpty() && isCallOrAllocation(instruction) && !beforeLast) {
        complain(where + "is protected but goes on after " + instruction);
      }
    }
    if (!(instructions.get(instructions.size() - 1) instanceof Instruction.Terminator end)) return;
    for (int target : end.targets()) {
      if (target < 0 || target >= body.blocks().size()) complain(where + "goes to b" + target);
      else if (catches(target)) complain(where + "goes to the handler b" + target);
    }
    if (end instanceof Instruction.Switch s && s.targets().size() != s.keys().size() + 1) {
      complain(where + "switches with the wrong number of targets");
    }
    for (Block.Handler handler : block.handlers()) checkHandler(handler, where);
  }

  private void checkHandler(Block.Handler handler, String where) {
    if (handler.target() < 0 || handler.target() >= body.blocks().size()) {
      complain(where + "throws to b" + handler.target());
      return;
    }
    Instruction first = body.blocks().get(handler.target()).instructions().get(0);
    if (!(first instanceof Instruction.Caught caught)) {
      complain(where + "throws to b" + handler.target() + " which does not catch");
    } else if (!Objects.equals(caught.type(), handler.type())) {
      complain(where + "throws " + handler.type() + " to a handler of " + caught.type());
    }
  }

  private boolean catches(int block) {
    return body.blocks().get(block).instructions().get(0) instanceof Instruction.Caught;
  }

  private void checkResult(Instruction instruction, String where, BitSet temporaries) {
    int result = instruction.result();
    if (result == Instruction.NONE) return;
    if (result < 0 || result >= body.registers()) complain(where + "writes r" + result);
    if (result < body.variables()) return;
    if (writtenTemporaries.get(result)) complain(where + "writes temporary r" + result + " again");
    writtenTemporaries.set(result);
    temporaries.set(result);
  }

  private void checkSite(Instruction instruction, String where) {
    int site = site(instruction);
    if (site == -2) return;
    if (site < 0 || site >= body.sites()) complain(where + "has site " + site);
    else seenSites.set(site);
  }

  private static int site(Instruction instruction) {
    if (instruction instanceof Instruction.Call i) return i.site();
    if (instruction instanceof Instruction.Lambda i) return i.site();
    if (instruction instanceof Instruction.New i) return i.site();
    return instruction instanceof Instruction.NewArray i ? i.site() : -2;
  }

  private static boolean isCallOrAllocation(Instruction instruction) {
    return (site(instruction) != -2 && !(instruction instanceof Instruction.Lambda))
        || instruction instanceof Instruction.StoreElement
        || instruction instanceof Instruction.Cast
        || instruction instanceof Instruction.MonitorEnter;
  }

  private void checkReachable() {
    BitSet reached = new BitSet();
    ArrayDeque<Integer> pending = new ArrayDeque<>(List.of(0));
    reached.set(0);
    while (!pending.isEmpty()) {
      for (int next : successors(body.blocks().get(pending.remove()))) {
        if (reached.get(next)) continue;
        reached.set(next);
        pending.add(next);
      }
    }
    if (reached.cardinality() != body.blocks().size()) complain("has unreachable blocks");
  }

  private static List<Integer> successors(Block block) {
    List<Integer> all = new ArrayList<>(block.terminator().targets());
    for (Block.Handler handler : block.handlers()) all.add(handler.target());
    return all;
  }

  /** Every variable is written on every path to a read of it. */
  private void checkWrittenBeforeRead() {
    BitSet[] atStart = new BitSet[body.blocks().size()];
    BitSet entry = new BitSet();
    entry.set(0, body.parameters());
    atStart[0] = entry;
    ArrayDeque<Integer> pending = new ArrayDeque<>(List.of(0));
    while (!pending.isEmpty()) {
      Block block = body.blocks().get(pending.remove());
      BitSet written = (BitSet) atStart[block.index()].clone();
      int last = block.instructions().size() - 1;
      for (int i = 0; i <= last; i++) {
        if (i == throwing(block)) {
          for (Block.Handler handler : block.handlers()) {
            meet(atStart, handler.target(), written, pending);
          }
        }
        int result = block.instructions().get(i).result();
        if (result != Instruction.NONE) written.set(result);
      }
      for (int target : block.terminator().targets()) meet(atStart, target, written, pending);
    }
    for (Block block : body.blocks()) {
      BitSet written = atStart[block.index()];
      for (Instruction instruction : block.instructions()) {
        for (int register : Operands.of(instruction)) {
          if (!written.get(register)) {
            complain("block " + block.index() + " reads r" + register + " maybe unwritten");
          }
        }
        if (instruction.result() != Instruction.NONE) written.set(instruction.result());
      }
    }
  }

  /** The exceptional edges leave before this instruction has had its effect. */
  private static int throwing(Block block) {
    int last = block.instructions().size() - 1;
    return block.terminator() instanceof Instruction.Throw ? last : Math.max(0, last - 1);
  }

  private static void meet(
      BitSet[] atStart, int block, BitSet written, ArrayDeque<Integer> pending) {
    if (atStart[block] == null) {
      atStart[block] = (BitSet) written.clone();
      pending.add(block);
      return;
    }
    int before = atStart[block].cardinality();
    atStart[block].and(written);
    if (atStart[block].cardinality() < before) pending.add(block);
  }

  /** Every object that {@code new} makes has its constructor run on some register that holds it. */
  private void checkConstructors() {
    Map<Integer, String> made = new TreeMap<>();
    BitSet constructed = new BitSet();
    Map<Integer, Integer> copies = new TreeMap<>();
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.New i) made.put(i.result(), i.type());
        if (instruction instanceof Instruction.Copy i) copies.put(i.source(), i.result());
        if (instruction instanceof Instruction.Call i && i.target().isConstructor()) {
          constructed.set(i.arguments().get(0));
        }
      }
    }
    made.forEach(
        (register, type) -> {
          Integer copy = copies.get(register);
          boolean done = constructed.get(register) || (copy != null && constructed.get(copy));
          if (!done) complain("never constructs the " + type + " in r" + register);
        });
  }

  private void complain(String what) {
    complaints.add(body.ref() + " " + what);
  }
}
