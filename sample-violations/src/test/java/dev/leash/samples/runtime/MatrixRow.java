package dev.leash.samples.runtime;

import dev.leash.rules.Finding;
import dev.leash.runtime.verify.Claim;
import dev.leash.runtime.verify.Exploration;
import dev.leash.runtime.verify.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sample's line in the matrix.
 *
 * @param sample what was run
 * @param runtime the model's verdict, of each finding or of the class
 * @param agrees whether every finding came true and nothing else went wrong; of a sample without
 *     findings whether it survived
 * @param inconclusive what the model does not have, if that alone keeps both from agreeing
 * @param details more for a person, a line each
 */
record MatrixRow(
    RuntimeSample sample,
    String runtime,
    boolean agrees,
    Optional<String> inconclusive,
    List<String> details) {
  MatrixRow {
    details = List.copyOf(details);
  }

  static MatrixRow of(RuntimeSample sample, Exploration runs) {
    List<Claim> claims = sample.claims();
    List<String> verdicts = new ArrayList<>();
    List<String> details = new ArrayList<>();
    Optional<String> unknown = runs.runs().stream().flatMap(r -> r.unknown().stream()).findFirst();
    boolean confirmed = true;
    boolean wrong = false;
    for (int i = 0; i < claims.size(); i++) {
      Verdict verdict = runs.verdict(claims.get(i));
      boolean came = verdict instanceof Verdict.Fails;
      confirmed &= came;
      wrong |= !came && !(verdict instanceof Verdict.Inconclusive);
      verdicts.add(came ? "CONFIRMED" : verdict.label());
      if (!came) {
        Finding finding = sample.findings().get(i);
        details.add(
            finding.rule()
                + " at line "
                + finding.line()
                + ": "
                + verdict.label()
                + ": "
                + verdict.why());
      }
    }
    List<Verdict.Fails> beside = runs.beside(sample.possible());
    beside.forEach(v -> details.add("and " + v.label() + ": " + told(v)));
    if (claims.isEmpty()) {
      verdicts.add(runs.verdict().label());
      unknown.ifPresent(details::add);
    } else if (!beside.isEmpty()) {
      verdicts.add("and " + beside.get(0).label());
    }
    boolean agrees = beside.isEmpty() && confirmed && (unknown.isEmpty() || !claims.isEmpty());
    Optional<String> inconclusive =
        agrees || wrong || !beside.isEmpty() ? Optional.empty() : unknown;
    String runtime = String.join(", ", verdicts) + " (" + runs.runs().size() + ")";
    return new MatrixRow(sample, runtime, agrees, inconclusive, details);
  }

  private static String told(Verdict.Fails verdict) {
    return verdict.failure().rule()
        + ": "
        + verdict.why()
        + " {"
        + verdict.run().plan().replay()
        + "} "
        + verdict.failure().stack().stream().limit(2).toList();
  }

  /** For a table. */
  String line(String mark) {
    List<String> said = sample.findings().stream().map(RuntimeSample::verdict).toList();
    return String.format(
        "%-4s %-34s %-66s %-24s %s",
        mark,
        sample.rule(),
        sample.path().replaceFirst("dev/leash/samples/", ""),
        said.isEmpty() ? "silent" : String.join(", ", said),
        runtime);
  }
}
