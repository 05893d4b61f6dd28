package dev.leash.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Writes the difference of two texts as {@code git apply} reads it. */
public final class GitPatch {
  private static final int CONTEXT = 3;

  private GitPatch() {}

  /**
   * The patch of one file.
   *
   * @param path below the folder that the patch is applied in, with slashes
   */
  public static String of(String path, String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now).getDeltas();
    if (deltas.isEmpty()) return "";
    StringBuilder out = new StringBuilder();
    out.append("diff --git a/").append(path).append(" b/").append(path).append('\n');
    out.append("--- a/").append(path).append('\n');
    out.append("+++ b/").append(path).append('\n');
    List<AbstractDelta<String>> hunk = new ArrayList<>();
    for (AbstractDelta<String> d : deltas) {
      boolean far = !hunk.isEmpty() && d.getSource().getPosition() - end(hunk) > 2 * CONTEXT;
      if (far) {
        write(hunk, old, out);
        hunk.clear();
      }
      hunk.add(d);
    }
    write(hunk, old, out);
    return out.toString();
  }

  /** Lines with their ends; a text that does not end in a line feed has a last line without. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(at, end));
      at = end;
    }
    return lines;
  }

  private static int end(List<AbstractDelta<String>> hunk) {
    AbstractDelta<String> last = hunk.get(hunk.size() - 1);
    return last.getSource().getPosition() + last.getSource().size();
  }

  private static void write(List<AbstractDelta<String>> hunk, List<String> old, StringBuilder out) {
    AbstractDelta<String> first = hunk.get(0);
    int from = Math.max(0, first.getSource().getPosition() - CONTEXT);
    int to = Math.min(old.size(), end(hunk) + CONTEXT);
    int grown = 0;
    for (AbstractDelta<String> d : hunk) grown += d.getTarget().size() - d.getSource().size();
    int newFrom = first.getTarget().getPosition() - (first.getSource().getPosition() - from);
    out.append("@@ -").append(range(from, to - from));
    out.append(" +").append(range(newFrom, to - from + grown)).append(" @@\n");
    int at = from;
    for (AbstractDelta<String> d : hunk) {
      while (at < d.getSource().getPosition()) line(' ', old.get(at++), out);
      for (String gone : d.getSource().getLines()) line('-', gone, out);
      for (String come : d.getTarget().getLines()) line('+', come, out);
      at += d.getSource().size();
    }
    while (at < to) line(' ', old.get(at++), out);
  }

  private static String range(int from, int count) {
    return (count == 0 ? from : from + 1) + "," + count;
  }

  private static void line(char mark, String line, StringBuilder out) {
    out.append(mark).append(line);
    if (!line.endsWith("\n")) out.append("\n\\ No newline at end of file\n");
  }
}
