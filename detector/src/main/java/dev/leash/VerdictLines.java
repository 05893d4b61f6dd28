package dev.leash;

import dev.leash.report.ConsoleLine;
import dev.leash.report.ConsoleLine.Level;
import dev.leash.report.Report;
import dev.leash.report.RuntimeNote;
import dev.leash.report.RuntimeNotes;
import dev.leash.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the console says of the runtime model's verdicts. */
final class VerdictLines {
  private static final int MOMENTS = 10;

  private VerdictLines() {}

  static List<ConsoleLine> of(Report report, RuntimeNotes notes) {
    List<ConsoleLine> lines = new ArrayList<>();
    for (int i = 0; i < notes.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      String what = finding.rule().name() + " at " + finding.file() + ":" + finding.line();
      add(lines, what, notes.findings().get(i));
    }
    for (RuntimeNotes.Named named : notes.delegates()) {
      add(lines, named.className(), named.note());
    }
    for (RuntimeNotes.Other other : notes.others()) {
      add(
          lines,
          "seen in the model only, in " + other.className() + ": " + other.rule(),
          other.note());
    }
    return lines;
  }

  private static void add(List<ConsoleLine> lines, String what, RuntimeNote note) {
    Level level =
        switch (note.verdict()) {
          case "CONFIRMED", "KILLED", "VIOLATION" -> Level.ERROR;
          default -> Level.INFO;
        };
    lines.add(
        new ConsoleLine(
            level,
            "runtime "
                + note.verdict()
                + " "
                + what
                + " ("
                + note.schedules()
                + " schedules): "
                + note.why()));
    int skip = Math.max(0, note.timeline().size() - MOMENTS);
    note.timeline().stream()
        .skip(skip)
        .forEach(
            m ->
                lines.add(
                    new ConsoleLine(
                        level,
                        String.format(
                            Locale.ROOT, "   %8.3f s  %s: %s", m.at(), m.thread(), m.event()))));
    if (!note.replay().isEmpty()) {
      lines.add(new ConsoleLine(level, "   = replay: " + note.replay()));
    }
  }
}
