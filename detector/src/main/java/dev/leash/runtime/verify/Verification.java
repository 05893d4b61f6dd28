package dev.leash.runtime.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries claims, and delegates that somebody named, in the model. */
public final class Verification {
  /** Told what goes on; the same thread that runs it. */
  public interface Progress {
    /** A class is about to be run. */
    void begins(Subject subject, int of, int number);

    /** It was run in all schedules. */
    void done(Exploration exploration);
  }

  /**
   * What came of it.
   *
   * @param claims a verdict each, in the order in which they were given
   * @param delegates a verdict each, in the order in which they were given
   * @param others by class, what went wrong on no claim's path
   * @param shown all that went wrong: claims that came true, and the others
   */
  public record Outcome(
      List<Verdict> claims,
      Map<String, Verdict> delegates,
      Map<String, List<Verdict.Fails>> others,
      List<TestWriter.Shown> shown) {}

  private final Explorer explorer;
  private final Progress progress;
  private final Map<Subject, Exploration> done = new LinkedHashMap<>();

  /** A verification that remembers what it has run. */
  public Verification(Explorer explorer, Progress progress) {
    this.explorer = explorer;
    this.progress = progress;
  }

  /**
   * Runs everything.
   *
   * @param delegates binary names
   */
  public Outcome run(List<Claim> claims, List<String> delegates) {
    Set<Subject> subjects = new LinkedHashSet<>();
    delegates.forEach(d -> subjects.add(new Subject(d)));
    claims.forEach(c -> subjects.add(subject(c)));
    int number = 0;
    for (Subject subject : subjects) {
      progress.begins(subject, subjects.size(), ++number);
      Exploration exploration = explore(subject, claims);
      done.put(subject, exploration);
      progress.done(exploration);
    }
    List<Verdict> verdicts = new ArrayList<>();
    List<TestWriter.Shown> shown = new ArrayList<>();
    for (Claim claim : claims) {
      verdicts.add(verdict(claim, shown));
    }
    Map<String, Verdict> named = new LinkedHashMap<>();
    delegates.forEach(d -> named.put(d, done.get(new Subject(d)).verdict()));
    Map<String, List<Verdict.Fails>> others = new LinkedHashMap<>();
    for (Exploration exploration : done.values()) {
      List<Verdict.Fails> beside = exploration.beside(claims);
      if (!beside.isEmpty()) {
        others.put(exploration.subject().className(), beside);
        beside.forEach(
            v -> shown.add(new TestWriter.Shown(exploration.subject(), v.failure().rule(), v)));
      }
    }
    return new Outcome(verdicts, named, others, shown);
  }

  private Exploration explore(Subject subject, List<Claim> claims) {
    Exploration exploration = explorer.explore(subject, run -> {});
    boolean cancellation =
        claims.stream()
            .filter(c -> subject(c).equals(subject))
            .anyMatch(c -> RuleKind.of(c.rule()) == RuleKind.CANCELLATION);
    return cancellation
        ? exploration.plus(new Releases(explorer.stage()).explore(subject, run -> {}))
        : exploration;
  }

  /** Of the claim's own class, unless another class's run shows that it is true. */
  private Verdict verdict(Claim claim, List<TestWriter.Shown> shown) {
    for (Exploration exploration : done.values()) {
      if (exploration.verdict(claim) instanceof Verdict.Fails fails) {
        shown.add(new TestWriter.Shown(exploration.subject(), claim.rule(), fails));
        return fails;
      }
    }
    return done.get(subject(claim)).verdict(claim);
  }

  /** The class that the claim is about, or the one around it. */
  private static Subject subject(Claim claim) {
    String start = claim.path().isEmpty() ? claim.className() : claim.path().get(0).className();
    int dollar = start.indexOf('$', start.lastIndexOf('.') + 2);
    return new Subject(dollar < 0 ? start : start.substring(0, dollar));
  }
}
