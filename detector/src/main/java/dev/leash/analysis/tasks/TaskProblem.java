package dev.leash.analysis.tasks;

import dev.leash.callgraph.Node;
import java.util.List;

/**
 * What is wrong with one task.
 *
 * @param begin the task
 * @param always whether it happens on every run, not only on some path
 * @param stops the path as a person tells it, in order; the finding belongs to the first
 */
public record TaskProblem(Kind kind, Begin begin, boolean always, List<Stop> stops) {
  /** The rules' points. */
  public enum Kind {
    NOT_ENDED,
    NOT_ENDED_ON_EXPIRATION,
    NO_HANDLER,
    WORK_LEFT_RUNNING,
    WRONG_TASK,
    ENDED_TWICE,
    CAPTURED_EARLY,
    REFUSAL_UNCHECKED
  }

  public TaskProblem {
    stops = List.copyOf(stops);
  }

  /** A place on the way. */
  public record Stop(What what, Node node, int line) {}

  /** What happens at a place. */
  public enum What {
    /** The task begins. */
    BEGINS,
    /** Work is handed off. */
    STARTS_WORK,
    /** The system calls the handler. */
    EXPIRES,
    /** A method is called. */
    CALLS,
    /** A call fails with an exception. */
    FAILS,
    /** The method goes the way on which nothing ends the task. */
    TURNS,
    /** The method returns with the task still open. */
    RETURNS,
    /** The task is ended. */
    ENDS,
    /** The task is ended again. */
    ENDS_AGAIN,
    /** Another task is ended. */
    ENDS_OTHER,
    /** What is ended was read before the task began. */
    ENDS_OLD,
    /** The task is ended, and nothing else is done. */
    ONLY_ENDS
  }
}
