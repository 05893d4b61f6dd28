package dev.leash.bytecode;

import dev.leash.bytecode.FlowNode.Catch;
import dev.leash.bytecode.FlowNode.Context;
import dev.leash.ir.FieldRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Builds a method's control-flow graph: reachable code only, cut after each instruction that may
 * throw to a handler. The code of a {@code jsr} subroutine gets nodes of its own per call.
 */
final class FlowGraph {
  private record Key(int start, Context context, boolean landing, String type) {}

  private final Code code;
  private final BitSet leaders = new BitSet();
  private final boolean thisIsStable;
  private final Map<Key, FlowNode> nodes = new HashMap<>();
  private final ArrayDeque<FlowNode> pending = new ArrayDeque<>();

  private FlowGraph(Code code) {
    this.code = code;
    this.thisIsStable = !code.shape().isStatic() && !storesToFirstSlot(code);
  }

  /**
   * The graph's nodes in reverse postorder, the entry first.
   *
   * @throws MalformedException if the code's control flow is impossible
   */
  static List<FlowNode> of(Code code) {
    FlowGraph graph = new FlowGraph(code);
    graph.markLeaders();
    FlowNode entry = graph.node(0, null);
    while (!graph.pending.isEmpty()) graph.expand(graph.pending.remove());
    graph.mergeLandings();
    return order(entry);
  }

  private static boolean storesToFirstSlot(Code code) {
    for (Insn insn : code.insns()) {
      if (Opcode.isStore(insn.opcode()) && insn.operand() == 0) return true;
    }
    return false;
  }

  private void markLeaders() {
    for (int i = 0; i < code.size(); i++) {
      Insn insn = code.insn(i);
      if (insn.argument() instanceof Label label) {
        leaders.set(Code.index(label));
        leaders.set(i + 1);
      } else if (insn.argument() instanceof Insn.Table table) {
        table.targets().forEach(label -> leaders.set(Code.index(label)));
      }
    }
    for (Code.Try range : code.tries()) {
      leaders.set(range.start());
      leaders.set(range.end());
      leaders.set(range.handler());
    }
  }

  private FlowNode node(int start, Context context) {
    if (start >= code.size()) throw new MalformedException("runs off the end of its code");
    return nodes.computeIfAbsent(
        new Key(start, context, false, null),
        key -> {
          FlowNode node = new FlowNode(start, context);
          pending.add(node);
          return node;
        });
  }

  private FlowNode landing(Code.Try range, Context context) {
    Key key = new Key(range.handler(), context, true, range.type());
    FlowNode known = nodes.get(key);
    if (known != null) return known;
    FlowNode landing = new FlowNode(range.handler(), context);
    landing.catches = true;
    landing.caughtType = range.type();
    nodes.put(key, landing);
    link(landing, node(range.handler(), context));
    return landing;
  }

  private static void link(FlowNode from, FlowNode to) {
    from.successors.add(to);
    if (!to.predecessors.contains(from)) to.predecessors.add(from);
  }

  private void expand(FlowNode node) {
    List<Code.Try> protection = protection(node.start);
    int i = node.start;
    while (true) {
      int opcode = code.insn(i).opcode();
      boolean throwsHere = !protection.isEmpty() && mayThrow(i, node.start);
      if (throwsHere) node.throwAt = i;
      if (Opcode.endsFlow(opcode) || Opcode.isConditionalJump(opcode)) {
        node.end = i + 1;
        leave(node, i);
        break;
      }
      i++;
      if (throwsHere && isStoreOfResult(i)) i++;
      if (throwsHere || leaders.get(i)) {
        node.end = i;
        link(node, node(i, node.context));
        break;
      }
      if (i >= code.size()) throw new MalformedException("runs off the end of its code");
    }
    if (node.throwAt >= 0) {
      for (Code.Try range : protection) {
        node.catchers.add(new Catch(range.type(), landing(range, node.context)));
      }
    }
  }

  /** Ranges that cover the instruction, without those that an earlier one makes unreachable. */
  private List<Code.Try> protection(int index) {
    List<Code.Try> covering = new ArrayList<>(2);
    for (Code.Try range : code.tries()) {
      if (!range.covers(index)) continue;
      boolean caught = false;
      for (Code.Try earlier : covering) {
        String type = earlier.type();
        caught |= type == null || type.equals("java/lang/Throwable") || type.equals(range.type());
      }
      if (!caught) covering.add(range);
    }
    return covering;
  }

  private boolean mayThrow(int index, int nodeStart) {
    Insn insn = code.insn(index);
    return switch (insn.opcode()) {
      case Opcodes.GETFIELD -> {
        Insn before = index > nodeStart ? code.insn(index - 1) : null;
        boolean ofThis =
            before != null && before.opcode() == Opcodes.ALOAD && before.operand() == 0;
        yield !(thisIsStable && ofThis);
      }
      // The class itself is initialised while its code runs.
      case Opcodes.GETSTATIC, Opcodes.PUTSTATIC ->
          !((FieldRef) insn.argument()).owner().equals(code.shape().ref().owner());
      default -> Opcode.mayThrow(insn.opcode());
    };
  }

  /** Whether the instruction only names the variable that the one before it writes. */
  private boolean isStoreOfResult(int index) {
    return !leaders.get(index)
        && index < code.size()
        && Opcode.isStore(code.insn(index).opcode())
        && Results.has(code.insn(index - 1));
  }

  private void leave(FlowNode node, int last) {
    Insn insn = code.insn(last);
    Context context = node.context;
    switch (insn.opcode()) {
      case Opcodes.GOTO -> link(node, node(code.target(last), context));
      case Opcodes.JSR -> {
        int subroutine = code.target(last);
        link(node, node(subroutine, enter(context, subroutine, last + 1)));
      }
      case Opcodes.RET -> {
        Context left = returning(context, insn.operand());
        link(node, node(left.returnTo(), left.outer()));
      }
      case Opcodes.LOOKUPSWITCH -> {
        for (Label label : ((Insn.Table) insn.argument()).targets()) {
          link(node, node(Code.index(label), context));
        }
      }
      default -> {
        if (Opcode.isConditionalJump(insn.opcode())) {
          link(node, node(code.target(last), context));
          link(node, node(last + 1, context));
        }
      }
    }
  }

  /**
   * The context inside a subroutine. Subroutines do not recurse, so one that is entered again was
   * left by a jump before.
   */
  private static Context enter(Context context, int subroutine, int returnTo) {
    Context outer = context;
    for (Context c = context; c != null; c = c.outer()) {
      if (c.subroutine() == subroutine) outer = c.outer();
    }
    return new Context(outer, subroutine, returnTo);
  }

  /** The context that {@code ret} leaves: that of the subroutine that keeps its return there. */
  private Context returning(Context context, int slot) {
    for (Context c = context; c != null; c = c.outer()) {
      Insn first = code.insn(c.subroutine());
      if (first.opcode() == Opcodes.ASTORE && first.operand() == slot) return c;
    }
    if (context == null) throw new MalformedException("returns from a subroutine it never entered");
    return context;
  }

  /** Lets a handler's own code catch where nothing else leads to it. */
  private void mergeLandings() {
    Map<FlowNode, FlowNode> merged = new HashMap<>();
    for (Map.Entry<Key, FlowNode> entry : nodes.entrySet()) {
      if (!entry.getKey().landing()) continue;
      FlowNode landing = entry.getValue();
      FlowNode body = landing.successors.get(0);
      if (body.predecessors.size() > 1 || body.start == 0) continue;
      body.catches = true;
      body.caughtType = landing.caughtType;
      body.predecessors.clear();
      merged.put(landing, body);
    }
    if (merged.isEmpty()) return;
    for (FlowNode node : nodes.values()) {
      node.catchers.replaceAll(
          c -> new Catch(c.type(), merged.getOrDefault(c.target(), c.target())));
    }
  }

  private static List<FlowNode> order(FlowNode entry) {
    record Visit(FlowNode node, int next) {}
    List<FlowNode> postorder = new ArrayList<>();
    ArrayDeque<Visit> path = new ArrayDeque<>();
    path.push(new Visit(entry, 0));
    entry.order = 0;
    while (!path.isEmpty()) {
      Visit visit = path.pop();
      FlowNode node = visit.node;
      int normal = node.successors.size();
      if (visit.next == normal + node.catchers.size()) {
        postorder.add(node);
        continue;
      }
      path.push(new Visit(node, visit.next + 1));
      FlowNode next =
          visit.next < normal
              ? node.successors.get(visit.next)
              : node.catchers.get(visit.next - normal).target();
      if (next.order < 0) {
        next.order = 0;
        path.push(new Visit(next, 0));
      }
    }
    Collections.reverse(postorder);
    for (int i = 0; i < postorder.size(); i++) postorder.get(i).order = i;
    return postorder;
  }
}
