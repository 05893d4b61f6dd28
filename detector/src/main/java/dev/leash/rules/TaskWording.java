package dev.leash.rules;

import dev.leash.analysis.tasks.Begin;
import dev.leash.analysis.tasks.Pair;
import dev.leash.analysis.tasks.TaskProblem;
import dev.leash.analysis.tasks.TaskProblem.Stop;
import dev.leash.ir.MethodRef;

/** Tells what is wrong with a background task. */
final class TaskWording {
  private final TaskProblem problem;
  private final Pair pair;

  TaskWording(TaskProblem problem) {
    this.problem = problem;
    this.pair = problem.begin().pair();
  }

  /** To follow the method's name. */
  String message() {
    String begins = "begins " + thing() + " in " + api();
    return switch (problem.kind()) {
      case NO_HANDLER -> begins + " without an expiration handler";
      case REFUSAL_UNCHECKED -> begins + " and never asks whether the system refused it";
      case NOT_ENDED -> begins + (problem.always() ? never() : " that is not ended on every path");
      case NOT_ENDED_ON_EXPIRATION ->
          begins
              + (problem.always()
                  ? " whose expiration handler does not end it before it returns"
                  : " whose expiration handler does not end it on every path");
      case WORK_LEFT_RUNNING ->
          "ends " + thing() + " when its time is up, and leaves its work running";
      case WRONG_TASK -> begins + ", and another one is ended in its place";
      case ENDED_TWICE -> begins + " that is ended twice";
      case CAPTURED_EARLY ->
          begins + " whose expiration handler ends what was read before the task began";
    };
  }

  /** The expiration handler's own end comes too late to count. */
  private String never() {
    boolean handler = !problem.begin().handlers().isEmpty();
    return handler ? " that nothing ends before its time is up" : " that nothing ends";
  }

  String why() {
    boolean ios = pair.mayBeRefused() || !pair.registrars().isEmpty();
    return switch (problem.kind()) {
      case NO_HANDLER -> "When the time is up nothing ends the task, and the system kills the app.";
      case REFUSAL_UNCHECKED ->
          "If the system refuses the task, the app is suspended in the middle of the work.";
      case NOT_ENDED ->
          ios
              ? "The task goes on until its time is up; time is wasted, and the system may kill the"
                  + " app."
              : "The system keeps it until it stops the app; until then it costs battery.";
      case NOT_ENDED_ON_EXPIRATION ->
          ios
              ? "When the handler returns and the task is still there, the system kills the app."
              : "The system stops the app with an exception.";
      case WORK_LEFT_RUNNING ->
          "The app is suspended in the middle of its work, with its connections open.";
      case WRONG_TASK, CAPTURED_EARLY ->
          "This task goes on until its time is up, and the system kills the app.";
      case ENDED_TWICE ->
          "The second end hits nothing, or by then another task that works go on under.";
    };
  }

  String help() {
    return switch (problem.kind()) {
      case NO_HANDLER -> "Give it a handler that stops the work and ends the task, quickly.";
      case REFUSAL_UNCHECKED ->
          "Compare the identifier with the invalid one, and if they are equal put the work off or"
              + " make it resumable.";
      case NOT_ENDED ->
          "End it in a finally block of the work, and in every callback that completes the work:"
              + " success, failure and cancellation.";
      case NOT_ENDED_ON_EXPIRATION ->
          "End it in the handler itself, on every path, as its last act.";
      case WORK_LEFT_RUNNING ->
          "Stop the work in the handler before the task is ended: close its socket, cancel its"
              + " request, or set a flag that its loop reads.";
      case WRONG_TASK -> "End the task with the identifier that this very call returned.";
      case ENDED_TWICE ->
          "Let whoever ends the task take its identifier away: AtomicLong.getAndSet with the invalid"
              + " one, or set the field to it, under a lock.";
      case CAPTURED_EARLY ->
          "Read the identifier in the handler, from a field or an AtomicLong that the begin call's"
              + " result is stored in.";
    };
  }

  String step(Stop stop) {
    return switch (stop.what()) {
      case BEGINS -> "begins " + thing();
      case STARTS_WORK -> "hands off the work";
      case EXPIRES -> "expiration handler: does not end it";
      case CALLS -> "calls on";
      case FAILS -> "if this fails, nothing ends it";
      case TURNS -> "nothing ends it on one of the ways from here";
      case RETURNS -> "returns without ending it";
      case ENDS -> "ends it";
      case ENDS_AGAIN -> "ends it again";
      case ENDS_OTHER -> "ends another one";
      case ENDS_OLD -> "ends what was read before it began";
      case ONLY_ENDS -> "expiration handler: ends it and does not stop the work";
    };
  }

  private String api() {
    Begin begin = problem.begin();
    MethodRef called = begin.event() == null ? begin.token().in() : begin.event().call().target();
    return SourceNames.shortName(called);
  }

  private String thing() {
    return switch (pair.name()) {
      case "wakelock" -> "a wake lock";
      case "wifilock" -> "a Wi-Fi lock";
      case "multicastlock" -> "a multicast lock";
      case "goasync" -> "an asynchronous broadcast";
      case "foreground-service" -> "a foreground service";
      case "job" -> "a job";
      case "process-activity", "expiring-activity" -> "an activity";
      default -> "a background task";
    };
  }
}
