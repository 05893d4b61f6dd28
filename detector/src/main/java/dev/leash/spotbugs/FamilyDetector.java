package dev.leash.spotbugs;

import dev.leash.rules.Family;
import dev.leash.spotbugs.FindingsDatabase.Judged;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.BugReporter;
import edu.umd.cs.findbugs.Detector2;
import edu.umd.cs.findbugs.ba.AnalysisContext;
import edu.umd.cs.findbugs.classfile.ClassDescriptor;
import edu.umd.cs.findbugs.classfile.DescriptorFactory;
import edu.umd.cs.findbugs.classfile.Global;

/**
 * Reports one family's findings, each when SpotBugs visits the class that it is in. The classes
 * below exist because SpotBugs turns detectors on and off by class.
 */
abstract class FamilyDetector implements Detector2 {
  private final BugReporter reporter;
  private final Family family;

  FamilyDetector(BugReporter reporter, Family family) {
    this.reporter = reporter;
    this.family = family;
  }

  /** What this detector reports. */
  final Family family() {
    return family;
  }

  @Override
  public final void visitClass(ClassDescriptor visited) {
    report(visited, database());
  }

  /**
   * Reports on the classes that SpotBugs finds too big to visit. Whatever is thrown here would end
   * SpotBugs' run.
   */
  @Override
  public final void finishPass() {
    try {
      AnalysisContext context = AnalysisContext.currentAnalysisContext();
      FindingsDatabase database = database();
      for (String name : database.classNames()) {
        ClassDescriptor type = DescriptorFactory.createClassDescriptorFromDottedClassName(name);
        if (context.isApplicationClass(type) && context.isTooBig(type)) report(type, database);
      }
    } catch (RuntimeException e) {
      reporter.logError("Leash failed; please report this", e);
    }
  }

  private static FindingsDatabase database() {
    return Global.getAnalysisCache().getDatabase(FindingsDatabase.class);
  }

  private void report(ClassDescriptor type, FindingsDatabase database) {
    for (Judged judged : database.in(type.getDottedClassName())) {
      if (judged.finding().rule().family() != family) continue;
      BugInstance bug = Bugs.of(this, judged.finding());
      // What SpotBugs suppresses is reported to it, so that it knows the annotation is of use.
      boolean suppress = judged.suppressed() && !hostSuppresses(bug);
      if (!suppress) reporter.reportBug(bug);
    }
  }

  private static boolean hostSuppresses(BugInstance bug) {
    return AnalysisContext.currentAnalysisContext().getSuppressionMatcher().match(bug);
  }

  /** Only the newest SpotBugs have this by default. */
  @Override
  public final String getDetectorClassName() {
    return getClass().getName();
  }
}
