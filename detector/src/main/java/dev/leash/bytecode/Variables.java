package dev.leash.bytecode;

import dev.leash.bytecode.FlowNode.Catch;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Tells apart the variables that share a local variable slot: two writes belong to one variable
 * exactly if some read can see either. Parameters are variables {@code 0 .. parameters-1}.
 */
final class Variables {
  private static final int UNWRITTEN = -1;

  private final Code code;
  private final Liveness liveness;
  private final int parameters;
  private final int[][] in;
  private final int[][] liveSlots;
  private final int[][] read;
  private final int[][] written;
  private int[] parent = new int[64];
  private int count;

  Variables(Code code, List<FlowNode> nodes) {
    this.code = code;
    this.liveness = new Liveness(code, nodes);
    int n = nodes.size();
    in = new int[n][];
    liveSlots = new int[n][];
    read = new int[n][];
    written = new int[n][];
    int[] arguments = argumentSlots();
    parameters = arguments.length;
    for (int i = 0; i < parameters; i++) fresh();
    for (FlowNode node : nodes) {
      BitSet live = liveness.at(node);
      liveSlots[node.order] = live.stream().toArray();
      int[] variables = new int[liveSlots[node.order].length];
      for (int i = 0; i < variables.length; i++) variables[i] = fresh();
      in[node.order] = variables;
    }
    int[] atEntry = new int[code.maxLocals()];
    Arrays.fill(atEntry, UNWRITTEN);
    for (int p = 0; p < parameters; p++) atEntry[arguments[p]] = p;
    flow(atEntry, nodes.get(0));
    for (FlowNode node : nodes) walk(node);
  }

  /** Number of parameters, the receiver included. */
  int parameters() {
    return parameters;
  }

  /** All variables are below this number. */
  int limit() {
    return count;
  }

  /** The variable that the load or {@code iinc} reads. */
  int read(FlowNode node, int index) {
    return find(read[node.order][index - node.start]);
  }

  /** The variable that the store or {@code iinc} writes. */
  int written(FlowNode node, int index) {
    return find(written[node.order][index - node.start]);
  }

  private int[] argumentSlots() {
    Type[] types = Type.getArgumentTypes(code.shape().ref().descriptor());
    int receiver = code.shape().isStatic() ? 0 : 1;
    int[] slots = new int[types.length + receiver];
    int slot = receiver;
    for (int i = 0; i < types.length; i++) {
      slots[i + receiver] = slot;
      slot += types[i].getSize();
    }
    if (slot > code.maxLocals())
      throw new MalformedException("has fewer variables than parameters");
    return slots;
  }

  private void walk(FlowNode node) {
    int[] now = new int[code.maxLocals()];
    Arrays.fill(now, UNWRITTEN);
    int[] slots = liveSlots[node.order];
    for (int i = 0; i < slots.length; i++) now[slots[i]] = in[node.order][i];
    read[node.order] = new int[node.end - node.start];
    written[node.order] = new int[node.end - node.start];
    for (int i = node.start; i < node.end; i++) {
      if (i == node.throwAt) {
        for (Catch c : node.catchers) flow(now, c.target());
      }
      Insn insn = code.insn(i);
      int opcode = insn.opcode();
      boolean increments = opcode == Opcodes.IINC;
      if (Opcode.isLoad(opcode) || increments) {
        read[node.order][i - node.start] = now[insn.operand()];
      }
      if (Opcode.isStore(opcode) || increments) {
        int variable = fresh();
        now[insn.operand()] = variable;
        written[node.order][i - node.start] = variable;
      }
    }
    for (FlowNode next : node.successors) flow(now, next);
  }

  private void flow(int[] now, FlowNode next) {
    int[] slots = liveSlots[next.order];
    for (int i = 0; i < slots.length; i++) {
      int variable = now[slots[i]];
      if (variable == UNWRITTEN) {
        throw new MalformedException("reads local variable " + slots[i] + " before it is written");
      }
      union(variable, in[next.order][i]);
    }
  }

  private int fresh() {
    if (count == parent.length) parent = Arrays.copyOf(parent, count * 2);
    parent[count] = count;
    return count++;
  }

  private int find(int variable) {
    int root = variable;
    while (parent[root] != root) root = parent[root];
    for (int v = variable; v != root; ) {
      int next = parent[v];
      parent[v] = root;
      v = next;
    }
    return root;
  }

  /** The smaller number stands for both, so that a parameter stands for itself. */
  private void union(int a, int b) {
    int rootA = find(a);
    int rootB = find(b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
