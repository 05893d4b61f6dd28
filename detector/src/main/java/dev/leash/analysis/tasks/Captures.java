package dev.leash.analysis.tasks;

import dev.leash.analysis.tasks.TaskProblem.Stop;
import dev.leash.analysis.tasks.TaskProblem.What;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import dev.leash.catalog.Row;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A handler is made before the task begins, so a number that it brought along cannot be the task's
 * token: only what it reads when it runs can.
 */
final class Captures {
  private final Subject subject;
  private final Node handler;

  Captures(Subject subject, Node handler) {
    this.subject = subject;
    this.handler = handler;
  }

  /** The first call that ends what the handler brought along, if all its ends do; else null. */
  Stop onlyOld(Graph graph) {
    Stop first = null;
    for (Node n : graph.belowInline(List.of(handler))) {
      Code code = subject.code(n);
      for (CallEvent e : n.calls()) {
        Row.TaskEnd end = subject.pair().end(e);
        if (end == null) continue;
        int index = e.call().isStatic() ? end.token() - 1 : end.token();
        if (!brought(n, code, e.call().arguments().get(index), new HashSet<>(), graph)) return null;
        if (first == null) first = new Stop(What.ENDS_OLD, n, e.call().place().line());
      }
    }
    return first;
  }

  private boolean brought(Node n, Code code, int register, Set<Node> seen, Graph graph) {
    int parameter = code.parameter(register);
    if (parameter >= 0) {
      if (n == handler) return captured(parameter);
      if (!seen.add(n)) return false;
      boolean any = false;
      for (Node caller : graph.belowInline(List.of(handler))) {
        for (CallEvent e : caller.calls()) {
          for (Edge edge : e.edges()) {
            if (!edge.inline() || edge.callee() != n) continue;
            any = true;
            int argument = e.call().arguments().get(parameter);
            if (!brought(caller, subject.code(caller), argument, seen, graph)) return false;
          }
        }
      }
      return any;
    }
    List<Instruction> sources = code.sources(register);
    return sources.size() == 1
        && sources.get(0) instanceof Instruction.LoadField l
        && n == handler
        && code.parameter(l.base()) == 0
        && n.closure() == null
        && setOnlyWhenMade(l.field());
  }

  private boolean captured(int parameter) {
    if (handler.closure() == null || parameter >= handler.closure().captures().size()) return false;
    List<String> types = Descriptors.parameters(handler.method().descriptor());
    int receiver = handler.body().parameters() - types.size();
    return parameter >= receiver && types.get(parameter - receiver).equals("J");
  }

  private boolean setOnlyWhenMade(FieldRef field) {
    boolean number = field.descriptor().equals("J");
    boolean own = field.owner().equals(handler.method().owner());
    if (!number || !own) return false;
    Set<MethodRef> writers = subject.writers(field);
    return !writers.isEmpty() && writers.stream().allMatch(MethodRef::isConstructor);
  }
}
