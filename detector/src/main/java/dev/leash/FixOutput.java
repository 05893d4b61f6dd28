package dev.leash;

import dev.leash.FixRun.Outcome;
import dev.leash.fix.FileWork;
import dev.leash.fix.FileWork.Attempt;
import dev.leash.fix.GitPatch;
import dev.leash.report.ConsoleLine;
import dev.leash.report.ConsoleLine.Level;
import dev.leash.report.SourceRoots;
import dev.leash.rules.Finding;
import dev.leash.source.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes repairs: into the files, or as a patch beside the report. */
public final class FixOutput {
  /** Name of the patch in the output directory. */
  public static final String PATCH_NAME = "leash.patch";

  private final Outcome outcome;
  private final SourceRoots roots;
  private final List<ConsoleLine> lines = new ArrayList<>();
  private int written;

  public FixOutput(Outcome outcome, SourceRoots roots) {
    this.outcome = outcome;
    this.roots = roots;
  }

  /**
   * Changes the files; one that cannot be written is told and left as it is.
   *
   * @return what to print
   */
  public List<ConsoleLine> apply() {
    for (FileWork w : outcome.files()) {
      try {
        write(w);
        done(w, "fixed");
      } catch (IOException e) {
        String name = roots.display(w.file());
        lines.add(
            new ConsoleLine(Level.WARNING, name + ": not changed, it " + reason(e, w.file())));
      }
    }
    left();
    summary("fixed");
    return lines;
  }

  /**
   * Writes the patch and changes no source.
   *
   * @return what to print
   * @throws IOException if the patch cannot be written
   */
  public List<ConsoleLine> patch(Path outputDirectory) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (FileWork w : outcome.files()) {
      String path = roots.display(w.file());
      String patch = GitPatch.of(path, w.original().whole(), w.text().whole());
      all.writeBytes(w.original().encode(patch));
      done(w, "would fix");
    }
    Files.createDirectories(outputDirectory);
    Path file = outputDirectory.resolve(PATCH_NAME);
    Files.write(file, all.toByteArray());
    left();
    summary("would fix");
    lines.add(new ConsoleLine(Level.INFO, "The patch is in " + file + " (git apply)"));
    return lines;
  }

  /** How many findings are repaired by what was written. */
  public int fixed() {
    return written;
  }

  private static void write(FileWork w) throws IOException {
    Path file = w.file();
    // What a link leads to is the user's file; the link stays.
    Path real = Files.isSymbolicLink(file) ? file.toRealPath() : file;
    if (!Files.isWritable(real)) throw new IOException("is read-only");
    SourceText now = SourceText.read(real);
    if (!now.text().equals(w.original().text())) throw new IOException("has changed meanwhile");
    Files.write(real, w.text().bytes());
  }

  private static String reason(IOException e, Path file) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    return message.equals(file.toString()) ? "cannot be written" : message;
  }

  private void done(FileWork w, String how) {
    for (Attempt a : w.done()) {
      // Others are what a repair has called for.
      boolean reported =
          outcome.report().findings().stream()
              .anyMatch(f -> f.fingerprint().equals(a.finding().fingerprint()));
      if (reported) written++;
      lines.add(
          new ConsoleLine(
              Level.INFO,
              roots.display(w.file())
                  + ":["
                  + a.finding().line()
                  + ","
                  + Math.max(1, a.finding().place().column())
                  + "] "
                  + how
                  + " "
                  + a.finding().rule()
                  + ": "
                  + a.offer().title()));
    }
  }

  private void left() {
    for (Map.Entry<Finding, String> e : outcome.left().entrySet()) {
      Finding f = e.getKey();
      lines.add(
          new ConsoleLine(
              Level.INFO,
              roots.display(f.className(), f.file())
                  + ":["
                  + f.line()
                  + ","
                  + Math.max(1, f.place().column())
                  + "] left "
                  + f.rule()
                  + ": "
                  + e.getValue()));
    }
  }

  private void summary(String how) {
    lines.add(
        new ConsoleLine(
            Level.INFO,
            "Leash: "
                + how
                + " "
                + written
                + " of "
                + outcome.report().findings().size()
                + " findings in "
                + outcome.files().size()
                + (outcome.files().size() == 1 ? " file" : " files")));
  }
}
