package dev.leash.bytecode;

import java.util.ArrayList;
import java.util.List;

/**
 * A basic block while it is being lifted: instructions {@code [start, end)} of the code, run in one
 * subroutine context. A node with no instructions is the landing place of an exception whose
 * handler's code has other ways in.
 */
final class FlowNode {
  /** An exceptional edge; the type is null for any. */
  record Catch(String type, FlowNode target) {}

  /**
   * What {@code jsr} instructions are to be returned from.
   *
   * @param outer the calling context, or null
   * @param subroutine index of the subroutine's first instruction
   * @param returnTo index of the instruction to return to
   */
  record Context(Context outer, int subroutine, int returnTo) {}

  final int start;
  final Context context;

  /** Whether the block begins by catching an exception, and of which type (null: any). */
  boolean catches;

  String caughtType;

  int end;

  /** The instruction whose exception the catches are for, or -1. */
  int throwAt = -1;

  /** Normal successors in the terminator's order, with repetitions. */
  List<FlowNode> successors = new ArrayList<>(2);

  List<Catch> catchers = new ArrayList<>(0);

  /** Distinct nodes that this node is a normal successor of. */
  final List<FlowNode> predecessors = new ArrayList<>(2);

  /** Place in reverse postorder; -1 while not known to be reachable. */
  int order = -1;

  FlowNode(int start, Context context) {
    this.start = start;
    this.context = context;
    this.end = start;
  }

  int depth() {
    int depth = 0;
    for (Context c = context; c != null; c = c.outer) depth++;
    return depth;
  }
}
