package dev.leash.rules;

import dev.leash.analysis.Hop;
import dev.leash.analysis.runloops.ReachedRun;
import dev.leash.analysis.runloops.RunLoops;
import dev.leash.callgraph.Root;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;

/** {@code LEASH_DEFAULT_RUN_LOOP_MODE}. */
final class DefaultModeRuns {
  private static final Rule RULE = Rule.LEASH_DEFAULT_RUN_LOOP_MODE;

  private final Context context;
  private final RunLoops runLoops;

  DefaultModeRuns(Context context, RunLoops runLoops) {
    this.context = context;
    this.runLoops = runLoops;
  }

  List<Finding> of(Root root) {
    List<Finding> findings = new ArrayList<>();
    for (ReachedRun run : runLoops.runs(root)) {
      if (run.mayRunDefault()) findings.add(finding(root, run));
    }
    return findings;
  }

  private Finding finding(Root root, ReachedRun run) {
    boolean common = run.modes().stream().allMatch(m -> m.kind() == Row.LoopMode.COMMON);
    String runs =
        (run.alwaysDefault() ? "runs" : "may run")
            + " the run loop in the "
            + (common ? "common modes, of which the default mode is one" : "default mode")
            + ", in "
            + SourceNames.signature(run.api());
    Hop first = Paths.visible(run.hops()).get(0);
    MethodRef in = context.names().method(first.node());
    String when = run.later() ? ", later on the main thread" : "";
    String sink = context.names().method(run.last().node()) + " " + run.api();
    return new Finding(
        RULE,
        severity(root, run),
        root.platform(),
        SourceNames.binary(in.owner()),
        in.name(),
        in.descriptor(),
        context.names().file(in.owner()),
        first.event().call().place().line(),
        SourceNames.simple(in.owner()) + "." + in.name() + " " + runs + when,
        Wording.consequence(
            root,
            "Timers, touches and whatever else the app has in the default mode are delivered"
                + " inside the "
                + Wording.place(root.role())
                + ", which the system does not support; if the awaited event does not come"),
        "Run the loop in a mode of your own with a near deadline, and schedule the awaited source"
            + " in that mode as well as in the default mode; or return, and let a background task"
            + " keep the app running.",
        context.fingerprints().of(RULE, in.toString(), sink),
        context.paths().steps(root, run.hops(), runs),
        0);
  }

  /** Another thread's loop has nothing of the app's in its default mode, as a rule. */
  private static Severity severity(Root root, ReachedRun run) {
    Severity s = Grades.weaker(RULE.severity(), !run.alwaysDefault());
    s = Grades.weaker(s, !root.mainThread());
    s = Grades.weaker(s, run.later());
    return Grades.weaker(s, run.weak());
  }
}
