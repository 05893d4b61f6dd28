package dev.leash.bytecode;

import dev.leash.bytecode.FlowNode.Catch;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Which local variable slots each block's code, or what comes after it, still reads. */
final class Liveness {
  private final Code code;
  private final BitSet[] reads;
  private final BitSet[] writes;
  private final BitSet[] writesBeforeThrow;
  private final BitSet[] liveIn;

  /**
   * @param nodes in reverse postorder, as {@link FlowGraph} gives them
   */
  Liveness(Code code, List<FlowNode> nodes) {
    this.code = code;
    int n = nodes.size();
    reads = new BitSet[n];
    writes = new BitSet[n];
    writesBeforeThrow = new BitSet[n];
    liveIn = new BitSet[n];
    for (FlowNode node : nodes) summarise(node);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = n - 1; i >= 0; i--) changed |= update(nodes.get(i));
    }
  }

  /** Slots that are live where the node begins. */
  BitSet at(FlowNode node) {
    return liveIn[node.order];
  }

  private void summarise(FlowNode node) {
    BitSet read = new BitSet();
    BitSet written = new BitSet();
    BitSet before = null;
    for (int i = node.start; i < node.end; i++) {
      if (i == node.throwAt) before = (BitSet) written.clone();
      Insn insn = code.insn(i);
      int opcode = insn.opcode();
      if (Opcode.isLoad(opcode) || opcode == Opcodes.IINC) {
        if (!written.get(insn.operand())) read.set(insn.operand());
      }
      if (Opcode.isStore(opcode) || opcode == Opcodes.IINC) written.set(insn.operand());
    }
    reads[node.order] = read;
    writes[node.order] = written;
    writesBeforeThrow[node.order] = before;
    liveIn[node.order] = new BitSet();
  }

  private boolean update(FlowNode node) {
    BitSet live = new BitSet();
    for (FlowNode next : node.successors) live.or(at(next));
    live.andNot(writes[node.order]);
    if (!node.catchers.isEmpty()) {
      BitSet caught = new BitSet();
      for (Catch c : node.catchers) caught.or(at(c.target()));
      caught.andNot(writesBeforeThrow[node.order]);
      live.or(caught);
    }
    live.or(reads[node.order]);
    if (live.equals(at(node))) return false;
    liveIn[node.order] = live;
    return true;
  }
}
