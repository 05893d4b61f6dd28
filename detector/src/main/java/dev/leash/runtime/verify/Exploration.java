package dev.leash.runtime.verify;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All runs of one app.
 *
 * @param subject the app
 * @param runs in the order in which they were made
 */
public record Exploration(Subject subject, List<Run> runs) {
  /** Copies the list. */
  public Exploration {
    runs = List.copyOf(runs);
  }

  /** Both explorations of one app. */
  public Exploration plus(Exploration other) {
    return new Exploration(subject, Stream.concat(runs.stream(), other.runs.stream()).toList());
  }

  /** What came of it: the worst that happened, a kill before anything else. */
  public Verdict verdict() {
    Optional<Shown> worst = shown().filter(Shown::plain).min(Shown.ORDER);
    int plain = (int) runs.stream().filter(Exploration::plain).count();
    if (worst.isPresent()) {
      return new Verdict.Fails(worst.get().failure(), worst.get().run(), plain);
    }
    return unknown()
        .<Verdict>map(what -> new Verdict.Inconclusive(what, plain))
        .orElseGet(() -> new Verdict.Survives(plain));
  }

  /** What came of one claim. */
  public Verdict verdict(Claim claim) {
    Optional<Shown> worst = shown().filter(s -> claim.cameTrue(s.failure())).min(Shown.ORDER);
    if (worst.isPresent()) {
      return new Verdict.Fails(worst.get().failure(), worst.get().run(), runs.size());
    }
    Optional<String> unknown = unknown();
    if (unknown.isPresent()) {
      return new Verdict.Inconclusive(unknown.get(), runs.size());
    }
    Optional<Shown> other = shown().filter(Shown::plain).min(Shown.ORDER);
    if (other.isPresent()) {
      return new Verdict.NotReached(
          "something else went wrong, but not on this path: " + other.get().failure().what(),
          runs.size());
    }
    return runs.stream().flatMap(r -> r.reached().stream()).anyMatch(claim::at)
        ? new Verdict.Survives(runs.size())
        : new Verdict.NotReached("no run came to the place of the finding", runs.size());
  }

  /**
   * Failures that bear out none of the claims, each kind at its place once. Only of runs that
   * suppose nothing: whether an app calls its own code again while it is busy is not known.
   */
  public List<Verdict.Fails> beside(List<Claim> claims) {
    Set<String> told =
        shown()
            .map(Shown::failure)
            .filter(f -> claims.stream().anyMatch(c -> c.cameTrue(f)))
            .flatMap(f -> thread(f).stream())
            .collect(Collectors.toSet());
    return shown()
        .filter(Shown::plain)
        .filter(s -> claims.stream().noneMatch(c -> c.cameTrue(s.failure())))
        .filter(s -> thread(s.failure()).filter(told::contains).isEmpty())
        .filter(s -> claims.stream().noneMatch(c -> c.opened(s.failure())))
        .filter(distinct())
        .map(s -> new Verdict.Fails(s.failure(), s.run(), runs.size()))
        .toList();
  }

  /**
   * The first of the app's methods on a thread that nothing releases. Wherever else the thread
   * comes to wait, it is the same that must be released.
   */
  private static Optional<String> thread(Failure failure) {
    int size = failure.stack().size();
    if (RuleKind.of(failure.rule()) != RuleKind.CANCELLATION || size == 0) {
      return Optional.empty();
    }
    Frame first = failure.stack().get(size - 1);
    return Optional.of(first.className() + "." + first.method());
  }

  private static Predicate<Shown> distinct() {
    Set<String> seen = new HashSet<>();
    return s ->
        seen.add(
            s.failure().rule() + s.failure().stack().stream().findFirst().map(Frame::toString));
  }

  private Stream<Shown> shown() {
    return runs.stream()
        .flatMap(r -> r.failures().stream().filter(f -> counts(f, r)).map(f -> new Shown(f, r)));
  }

  /** A task that somebody else in the app ends is not forgotten in a run where nobody else acts. */
  private boolean counts(Failure failure, Run run) {
    return !failure.rule().equals(RuleKind.FORGOTTEN)
        || failure.killed()
        || run.needs().finished()
        || runs.stream().allMatch(r -> r.needs().finishers().isEmpty());
  }

  private static boolean plain(Run run) {
    return !(run.plan() instanceof Schedule schedule && schedule.repeats());
  }

  private Optional<String> unknown() {
    return runs.stream().flatMap(r -> r.unknown().stream()).findFirst();
  }

  private record Shown(Failure failure, Run run) {
    boolean plain() {
      return Exploration.plain(run);
    }

    static final Comparator<Shown> ORDER = Comparator.comparing((Shown s) -> !s.failure().killed());
  }
}
