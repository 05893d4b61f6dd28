package dev.leash.report;

import dev.leash.fix.Fix;
import dev.leash.ir.Place;
import dev.leash.report.ConsoleLine.Level;
import dev.leash.rules.Finding;
import dev.leash.rules.Severity;
import dev.leash.rules.Step;
import dev.leash.source.comments.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The report for a person. Each finding is
 *
 * <ol>
 *   <li>{@code path:[line,column] severity RULE: message}, the form of compiler messages. The
 *       column is that of the expression, or where the line's code begins, or 1 without a source;
 *       without a known line the brackets are left out;
 *   <li>the path from the callback to the wait, one step a line, each below the one that leads to
 *       it;
 *   <li>the first step's source with the expression underlined, if the source was found;
 *   <li>what happens to the app, what to write instead, what {@code fix} would do, and where the
 *       rule is explained.
 * </ol>
 *
 * What is to be said about suppressions follows. The last lines are the summary and what was not
 * looked at.
 */
public final class ConsoleReport {
  private static final int SKIPPED_SHOWN = 20;
  private static final int WIDEST_TEXT = 100;

  private final SourceRoots sources;
  private final ConsoleStyle style;

  /**
   * @param sources where the analysed classes' sources stand
   * @param style what the console can show
   */
  public ConsoleReport(SourceRoots sources, ConsoleStyle style) {
    this.sources = sources;
    this.style = style;
  }

  /** All lines: findings in the report's order, then the summary. */
  public List<ConsoleLine> lines(Report report, double seconds) {
    List<ConsoleLine> lines = new ArrayList<>();
    for (Finding finding : report.findings()) {
      Level level = level(finding.severity());
      Optional<Fix> fix = Optional.ofNullable(report.fixes().get(finding.fingerprint()));
      for (String line : finding(finding, fix)) {
        lines.add(new ConsoleLine(level, line));
      }
    }
    for (Remark remark : report.remarks()) {
      remark(remark).forEach(line -> lines.add(new ConsoleLine(Level.INFO, line)));
    }
    lines.add(new ConsoleLine(Level.INFO, summary(report, seconds)));
    for (String line : skipped(report.skipped())) {
      lines.add(new ConsoleLine(Level.WARNING, line));
    }
    return lines;
  }

  private static Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> Level.ERROR;
      case WARNING -> Level.WARNING;
      case NOTE -> Level.INFO;
    };
  }

  private List<String> finding(Finding finding, Optional<Fix> fix) {
    List<String> code = sources.lines(finding.className(), finding.file());
    String path = sources.display(finding.className(), finding.file());
    List<String> lines = new ArrayList<>();
    String text = finding.rule().name() + ": " + clean(finding.message());
    lines.add(head(path, finding.place(), code, finding.severity(), text));
    lines.addAll(path(finding.path()));
    if (finding.morePaths() > 0) {
      lines.add(
          "   + "
              + count(finding.morePaths(), "more path")
              + " from this callback to the same call");
    }
    lines.addAll(new CodeFrame(code, this::clean).lines(finding.place()));
    lines.addAll(wrapped("   = why:  ", clean(finding.why())));
    lines.addAll(wrapped("   = help: ", clean(finding.help())));
    fix.ifPresent(
        f -> lines.addAll(wrapped("   = fix:  ", clean(f.title()) + " (leash:fix does it)")));
    lines.add("   = docs: " + finding.rule().page());
    return lines;
  }

  private List<String> remark(Remark remark) {
    String text = remark.kind().name() + ": " + clean(remark.message());
    List<String> lines = new ArrayList<>();
    lines.add(head(remark.file(), remark.place(), List.of(), Severity.NOTE, text));
    lines.addAll(wrapped("   = help: ", clean(remark.help())));
    lines.add("   = docs: " + remark.kind().page());
    return lines;
  }

  private String head(String path, Place place, List<String> code, Severity severity, String text) {
    return style.strong(clean(path + brackets(place, code)))
        + " "
        + style.paint(severity, severity.label())
        + " "
        + style.strong(text);
  }

  private static String brackets(Place place, List<String> code) {
    if (place.line() < 1) return ":";
    int column = place.column();
    if (!place.exact()) {
      String text = place.line() > code.size() ? "" : code.get(place.line() - 1);
      column = text.isBlank() ? 1 : text.length() - text.stripLeading().length() + 1;
    }
    return ":[" + place.line() + "," + column + "]";
  }

  /**
   * One line a step, each place before its text: texts are long, and places are what one looks for.
   */
  private List<String> path(List<Step> steps) {
    List<String> places = steps.stream().map(step -> clean(where(step))).toList();
    int width = places.stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      String place = places.get(i);
      String branch = i == 0 ? "" : "   ".repeat(i - 1) + style.branch();
      String text = clean(who(steps.get(i)) + ": " + steps.get(i).text());
      lines.add(
          "   " + style.faint(place) + " ".repeat(width - place.length() + 2) + branch + text);
    }
    return lines;
  }

  private static String who(Step step) {
    String name = step.className();
    // Nested classes as in source; a digit after the dollar is an anonymous class, which has no
    // name there.
    String type = name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$(?=\\D)", ".");
    return switch (step.method()) {
      case "<init>" -> "new " + type;
      case "<clinit>" -> "the static initializer of " + type;
      default -> type + "." + step.method();
    };
  }

  private static String where(Step step) {
    String file = step.file().isEmpty() ? "(no source file)" : step.file();
    return step.line() < 1 ? file : file + ":" + step.line();
  }

  /** Breaks at blanks; what follows the first line stands below the text, not below the label. */
  private static List<String> wrapped(String label, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(label);
    boolean begun = false;
    for (String word : text.split(" ", -1)) {
      if (begun && line.length() + 1 + word.length() > WIDEST_TEXT) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(label.length()));
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    lines.add(line.toString());
    return lines;
  }

  private String summary(Report report, double seconds) {
    StringBuilder text = new StringBuilder("Leash: ");
    text.append(count(tally(report, Severity.ERROR), "error")).append(", ");
    text.append(count(tally(report, Severity.WARNING), "warning")).append(", ");
    text.append(count(tally(report, Severity.NOTE), "note"));
    text.append(" in ").append(count(report.classes(), "class"));
    text.append(", ")
        .append(count(report.roots(), "callback or handler", "callbacks and handlers"));
    text.append(String.format(Locale.ROOT, ", %.1f s", seconds));
    if (report.suppressed() > 0) {
      text.append("; ").append(report.suppressed()).append(" suppressed");
    }
    if (!report.skipped().isEmpty()) {
      text.append("; ").append(report.skipped().size()).append(" skipped:");
    }
    return style.strong(text.toString());
  }

  /** Things skipped for the same reason share a line: a library can be full of them. */
  private List<String> skipped(List<Skipped> skipped) {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    for (Skipped entry : skipped) {
      reasons.computeIfAbsent(entry.why(), why -> new ArrayList<>()).add(entry.what());
    }
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<String>> reason : reasons.entrySet()) {
      List<String> things = reason.getValue();
      String others = things.size() == 1 ? "" : " and " + (things.size() - 1) + " more";
      lines.add("   " + clean(things.get(0) + others + ": " + reason.getKey()));
    }
    if (lines.size() > SKIPPED_SHOWN) {
      int hidden = lines.size() - SKIPPED_SHOWN;
      lines.subList(SKIPPED_SHOWN, lines.size()).clear();
      lines.add("   and " + count(hidden, "more reason"));
    }
    if (lines.size() < skipped.size()) {
      lines.add("   all of them are in " + JsonReport.FILE_NAME);
    }
    return lines;
  }

  private static long tally(Report report, Severity severity) {
    long remarks = severity == Severity.NOTE ? report.remarks().size() : 0;
    return remarks + report.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private static String count(long number, String singular) {
    return count(number, singular, singular + (singular.endsWith("s") ? "es" : "s"));
  }

  private static String count(long number, String singular, String plural) {
    return number + " " + (number == 1 ? singular : plural);
  }

  private String clean(String text) {
    return PrintableText.oneLine(text, !style.unicode());
  }
}
