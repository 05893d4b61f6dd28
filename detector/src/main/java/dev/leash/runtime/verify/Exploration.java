package dev.leash.runtime.verify;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    Optional<Shown> worst = shown().min(Shown.ORDER);
    if (worst.isPresent()) {
      return new Verdict.Fails(worst.get().failure(), worst.get().run(), runs.size());
    }
    return unknown()
        .<Verdict>map(what -> new Verdict.Inconclusive(what, runs.size()))
        .orElseGet(() -> new Verdict.Survives(runs.size()));
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
    Optional<Shown> other = shown().min(Shown.ORDER);
    if (other.isPresent()) {
      return new Verdict.NotReached(
          "something else went wrong, but not on this path: " + other.get().failure().what(),
          runs.size());
    }
    return runs.stream().flatMap(r -> r.reached().stream()).anyMatch(claim::at)
        ? new Verdict.Survives(runs.size())
        : new Verdict.NotReached("no run came to the place of the finding", runs.size());
  }

  /** Failures that bear out none of the claims, each kind at its place once. */
  public List<Verdict.Fails> beside(List<Claim> claims) {
    return shown()
        .filter(s -> claims.stream().noneMatch(c -> c.cameTrue(s.failure())))
        .filter(distinct())
        .map(s -> new Verdict.Fails(s.failure(), s.run(), runs.size()))
        .toList();
  }

  private static Predicate<Shown> distinct() {
    Set<String> seen = new HashSet<>();
    return s ->
        seen.add(
            s.failure().rule() + s.failure().stack().stream().findFirst().map(Frame::toString));
  }

  private Stream<Shown> shown() {
    return runs.stream().flatMap(r -> r.failures().stream().map(f -> new Shown(f, r)));
  }

  private Optional<String> unknown() {
    return runs.stream().flatMap(r -> r.unknown().stream()).findFirst();
  }

  private record Shown(Failure failure, Run run) {
    static final Comparator<Shown> ORDER = Comparator.comparing((Shown s) -> !s.failure().killed());
  }
}
