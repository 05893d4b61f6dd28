package dev.leash.runtime.junit;

import dev.leash.runtime.verify.Event;
import dev.leash.runtime.verify.Failure;
import dev.leash.runtime.verify.Frame;
import dev.leash.runtime.verify.Run;
import java.util.List;
import java.util.Locale;

/** Turns what happened in a run into a failure of the test. */
final class Report {
  private static final int MOMENTS = 10;

  private Report() {}

  /**
   * Returns if all is well.
   *
   * @param thrown what the test's own code threw; null if nothing
   * @throws AssertionError with the finding, the app's stack, the timeline and the replay string
   */
  static void check(Run run, Throwable thrown) {
    if (!run.failures().isEmpty()) {
      Failure worst =
          run.failures().stream().filter(Failure::killed).findFirst().orElse(run.failures().get(0));
      throw error(said(worst), worst.stack(), run, thrown);
    }
    if (thrown != null && !(thrown instanceof ProcessApp.Over)) {
      throw error(String.valueOf(thrown.getMessage()), List.of(), run, thrown);
    }
    if (run.unknown().isPresent()) {
      throw error("INCONCLUSIVE: " + run.unknown().get(), List.of(), run, null);
    }
  }

  private static String said(Failure failure) {
    return (failure.killed() ? "KILLED: " : "VIOLATION: ")
        + failure.what()
        + " ["
        + failure.rule()
        + "]";
  }

  private static AssertionError error(String what, List<Frame> stack, Run run, Throwable thrown) {
    StringBuilder text = new StringBuilder(what);
    text.append("\n  when: ").append(run.plan().describe());
    stack.forEach(f -> text.append("\n    at ").append(f));
    text.append("\n  timeline:");
    List<Event> events = run.timeline();
    events
        .subList(Math.max(0, events.size() - MOMENTS), events.size())
        .forEach(
            e ->
                text.append(
                    String.format(
                        Locale.ROOT, "%n  %9.3f s  %s: %s", e.at(), e.thread(), e.event())));
    text.append("\n  again: @LifecycleTest(replay = \"").append(run.plan().replay()).append("\")");
    return new AssertionError(text.toString(), thrown);
  }
}
