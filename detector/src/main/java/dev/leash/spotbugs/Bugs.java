package dev.leash.spotbugs;

import dev.leash.rules.Finding;
import dev.leash.rules.Step;
import dev.leash.spotbugs.ToldLine.Spot;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.ClassAnnotation;
import edu.umd.cs.findbugs.Detector2;
import edu.umd.cs.findbugs.MethodAnnotation;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.StringAnnotation;
import edu.umd.cs.findbugs.ba.XClass;
import edu.umd.cs.findbugs.ba.XMethod;
import edu.umd.cs.findbugs.classfile.CheckedAnalysisException;
import edu.umd.cs.findbugs.classfile.DescriptorFactory;
import edu.umd.cs.findbugs.classfile.Global;

/**
 * Tells a finding the way SpotBugs does. Its annotations, in order: the class; the method; the line
 * (the message's {@code {2}}); the path's lines; what happens and what to do; the fingerprint.
 */
final class Bugs {
  private Bugs() {}

  static BugInstance of(Detector2 detector, Finding finding) {
    Spot spot = Spot.of(finding.className(), finding.file(), finding.line());
    BugInstance bug = new BugInstance(detector, finding.rule().name(), priority(finding));
    bug.add(new ClassAnnotation(finding.className(), finding.file()));
    bug.add(method(finding));
    bug.add(ToldLine.primary(spot, finding.message()));
    for (Step step : finding.path()) {
      Spot at = Spot.of(step.className(), step.file(), step.line());
      bug.add(ToldLine.step(at, step.text()));
    }
    bug.add(ToldLine.advice(spot, finding.why()));
    bug.add(ToldLine.advice(spot, finding.help()));
    bug.add(fingerprint(finding));
    return bug;
  }

  private static int priority(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> Priorities.HIGH_PRIORITY;
      case WARNING -> Priorities.NORMAL_PRIORITY;
      case NOTE -> Priorities.LOW_PRIORITY;
    };
  }

  /** Two findings of one rule in one method differ in nothing else that a baseline remembers. */
  private static StringAnnotation fingerprint(Finding finding) {
    StringAnnotation fingerprint = new StringAnnotation("fingerprint " + finding.fingerprint());
    fingerprint.setDescription(StringAnnotation.STRING_MESSAGE);
    return fingerprint;
  }

  private static MethodAnnotation method(Finding finding) {
    String owner = finding.className();
    String name = finding.method();
    String descriptor = finding.descriptor();
    XMethod declared = declared(owner, name, descriptor);
    return declared != null
        ? MethodAnnotation.fromXMethod(declared)
        : new MethodAnnotation(owner, name, descriptor, false);
  }

  private static XMethod declared(String owner, String name, String descriptor) {
    try {
      XClass type =
          Global.getAnalysisCache()
              .getClassAnalysis(
                  XClass.class, DescriptorFactory.createClassDescriptorFromDottedClassName(owner));
      XMethod instance = type.findMethod(name, descriptor, false);
      return instance != null ? instance : type.findMethod(name, descriptor, true);
    } catch (CheckedAnalysisException e) {
      return null;
    }
  }
}
