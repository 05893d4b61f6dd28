package dev.leash;

import dev.leash.catalog.Catalog;
import dev.leash.fix.Answer;
import dev.leash.fix.Fix;
import dev.leash.fix.Repairs;
import dev.leash.ir.Place;
import dev.leash.report.Report;
import dev.leash.report.Skipped;
import dev.leash.report.SourceRoots;
import dev.leash.rules.Cause;
import dev.leash.rules.Finding;
import dev.leash.rules.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the sources add to findings in class files: exact places, comments that accept a finding,
 * and what could be done about it.
 */
final class SourcePass {
  private final Options options;
  private final SourceFiles files;

  SourcePass(Options options, SourceRoots sources) {
    this(options, new SourceFiles(sources));
  }

  SourcePass(Options options, SourceFiles files) {
    this.options = options;
    this.files = files;
  }

  Report apply(Judgement judgement) {
    Report found = judgement.report();
    Set<Path> needed = new TreeSet<>();
    for (Finding f : found.findings()) needed.addAll(filesOf(f));
    files.prepare(needed);
    List<Finding> located = found.findings().stream().map(this::located).toList();
    Accepted accepted = new Accepted(options, files);
    Accepted.Outcome kept = accepted.apply(located, judgement);
    TreeSet<Skipped> skipped = new TreeSet<>(found.skipped());
    skipped.addAll(files.skipped());
    return new Report(
        kept.findings(),
        found.classes(),
        found.methods(),
        found.roots(),
        found.suppressed() + located.size() - kept.findings().size(),
        List.copyOf(skipped),
        kept.remarks(),
        Map.of());
  }

  /** The same report with the repairs that its findings may have; none of them is tried. */
  Report withFixes(Report report) {
    Repairs repairs = new Repairs(files, Catalog.load(options.catalogues()));
    Map<String, Fix> fixes = new TreeMap<>();
    for (Finding f : report.findings()) {
      if (repairs.propose(f) instanceof Answer.Offer offer) {
        String file = files.display(offer.file());
        fixes.put(f.fingerprint(), new Fix(offer.title(), file, offer.edits()));
      }
    }
    return report.with(fixes);
  }

  private List<Path> filesOf(Finding f) {
    List<Path> all = new ArrayList<>();
    files.find(f.className(), f.file()).ifPresent(all::add);
    for (Step s : f.path()) files.find(s.className(), s.file()).ifPresent(all::add);
    return all;
  }

  private Finding located(Finding f) {
    List<Step> steps = f.path().stream().map(this::located).toList();
    Cause cause =
        new Cause(
            f.cause().kind(),
            f.cause().about(),
            f.cause().places().stream().map(this::located).toList());
    // The finding stands where one of its steps does: the first, or for a blocked thread the last.
    Place place =
        steps.stream()
            .filter(s -> s.line() == f.line() && s.className().equals(f.className()))
            .map(Step::place)
            .reduce((first, second) -> first.exact() && !isLast(f) ? first : second)
            .orElse(f.place());
    return f.at(place, steps, cause);
  }

  private static boolean isLast(Finding f) {
    return f.path().size() > 1 && f.path().get(0).line() != f.line();
  }

  private Step located(Step step) {
    if (step.place().exact()) return step;
    return files
        .find(step.className(), step.file())
        .flatMap(files::open)
        .flatMap(locator -> locator.place(step.line(), step.site()))
        // A line is the compiler's word; a place that begins elsewhere still is that call's.
        .map(step::at)
        .orElse(step);
  }
}
