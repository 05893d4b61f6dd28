package dev.leash.rules;

import dev.leash.analysis.Analysis;
import dev.leash.analysis.runloops.RunLoops;
import dev.leash.callgraph.Root;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs all rules over one analysis. */
public final class Judge {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::className)
          .thenComparingInt(Finding::line)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::fingerprint);

  private Judge() {}

  /**
   * All findings, suppressed ones included, ordered by class, line, rule and fingerprint.
   *
   * @param callbackBudget seconds; see {@code Options}
   * @param handlerBudget seconds
   * @param cancellation where the rules on threads that cannot be released apply
   */
  public static List<Finding> findings(
      Analysis analysis,
      double callbackBudget,
      double handlerBudget,
      CancellationScope cancellation) {
    SourceNames names = new SourceNames(analysis.program(), analysis.solver().uses());
    Context context =
        new Context(
            analysis, names, new Paths(names), new Fingerprints(), callbackBudget, handlerBudget);
    NetworkWaits network = new NetworkWaits(context);
    ThreadWaits thread = new ThreadWaits(context);
    HeldLocks locks = new HeldLocks(context);
    RunLoops runLoops = new RunLoops(analysis);
    DefaultModeRuns defaultMode = new DefaultModeRuns(context, runLoops);
    MissingModes missingModes = new MissingModes(context, runLoops);
    List<Finding> findings = new ArrayList<>();
    for (Root root : analysis.roots()) {
      findings.addAll(network.of(root));
      findings.addAll(thread.of(root));
      findings.addAll(locks.of(root));
      findings.addAll(defaultMode.of(root));
      findings.addAll(missingModes.of(root));
    }
    if (cancellation != CancellationScope.OFF) {
      boolean matters = cancellation == CancellationScope.ALL || analysis.onLifecyclePlatform();
      findings.addAll(new Cancellations(context, matters ? Severity.WARNING : Severity.NOTE).all());
    }
    findings.addAll(missingModes.ofSources());
    findings.addAll(new BackgroundTasks(context).all());
    findings.sort(ORDER);
    return findings;
  }
}
