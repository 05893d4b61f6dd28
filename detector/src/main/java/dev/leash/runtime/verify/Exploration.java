package dev.leash.runtime.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    Optional<Shown> worst =
        shown().filter(s -> claim.cameTrue(s.failure())).min(Shown.ORDER);
    if (worst.isPresent()) {
      return new Verdict.Fails(worst.get().failure(), worst.get().run(), runs.size());
    }
    Optional<String> unknown = unknown();
    if (unknown.isPresent()) {
      return new Verdict.Inconclusive(unknown.get(), runs.size());
    }
    if (shown().findAny().isPresent()) {
      return new Verdict.NotReached(
          "something else went wrong, but not on this path: "
              + shown().min(Shown.ORDER).get().failure().what(),
          runs.size());
    }
    return new Verdict.Survives(runs.size());
  }

  /** Failures that bear out none of the claims, each kind at its place once. */
  public List<Verdict.Fails> beside(List<Claim> claims) {
    return shown()
        .filter(s -> claims.stream().noneMatch(c -> c.cameTrue(s.failure())))
        .filter(distinct())
        .map(s -> new Verdict.Fails(s.failure(), s.run(), runs.size()))
        .toList();
  }

  private static java.util.function.Predicate<Shown> distinct() {
    java.util.Set<String> seen = new java.util.HashSet<>();
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
    static final Comparator<Shown> ORDER =
        Comparator.comparing((Shown s) -> !s.failure().killed());
  }
}
