package dev.leash.analysis.tasks;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Node;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import java.util.List;

/**
 * A place where a task begins.
 *
 * @param node the method that begins it, judged alone
 * @param event the call there; null if the task begins with the method itself
 * @param work where the platform runs the task's work, for tasks that are a block or a callback;
 *     empty if the work is what follows the call
 * @param handlers what the platform runs when time is up; empty if that is unknown or nothing
 * @param handled whether there is a handler, known or not
 */
public record Begin(
    Pair pair,
    Row.TaskBegin row,
    Node node,
    CallEvent event,
    Token token,
    List<Node> work,
    List<Node> handlers,
    boolean handled) {
  public Begin {
    work = List.copyOf(work);
    handlers = List.copyOf(handlers);
  }

  /**
   * Whether the token is an object that outlives the call, such as a service or a lock, so that the
   * same code may end with it, later, what an earlier call began.
   */
  boolean lasts() {
    return event != null && row.token() != Row.RESULT;
  }

  MethodRef method() {
    return node.method();
  }

  /** 1-based line of the call or the method, 0 if unknown. */
  public int line() {
    if (event != null) return event.call().place().line();
    return node.body().blocks().get(0).instructions().get(0).place().line();
  }

  /** Whether this very call, in whatever context, begins it. */
  boolean isAt(Node n, CallEvent e) {
    return event != null
        && e.call().site() == event.call().site()
        && n.method().equals(node.method());
  }
}
