package dev.leash.source.comments;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.leash.source.comments.Suppression.Form;
import dev.leash.source.comments.Suppression.Span;
import dev.leash.source.text.ParsedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the suppressions of one source file. */
public final class SuppressionReader {
  private static final Pattern MARK =
      Pattern.compile("leash:ignore\\b[\\s,]*((?:LEASH_\\w+[\\s,]*)*)[-:\\s]*(.*)", Pattern.DOTALL);

  private final ParsedText source;

  private SuppressionReader(ParsedText source) {
    this.source = source;
  }

  /** Whether a file can hold any: a look at the text that saves parsing most files. */
  public static boolean mayHold(String text) {
    return text.contains("leash:") || text.contains("LEASH_");
  }

  /** The file's suppressions in the order of their places. */
  public static List<Suppression> read(ParsedText source) {
    SuppressionReader reader = new SuppressionReader(source);
    List<Suppression> all = new ArrayList<>();
    for (Comment c : source.unit().getAllContainedComments()) all.addAll(reader.comment(c));
    all.addAll(new AnnotationReader(source).read());
    all.sort(
        Comparator.comparingInt((Suppression s) -> s.place().line())
            .thenComparingInt(s -> s.place().column())
            .thenComparing(Suppression::rule));
    return all;
  }

  private List<Suppression> comment(Comment comment) {
    String content = comment.getContent().replaceAll("\\R\\s*\\*?", " ").strip();
    if (!content.startsWith("leash:ignore")) return List.of();
    Matcher m = MARK.matcher(content);
    if (!m.matches()) return List.of();
    String reason = m.group(2).strip();
    List<Span> lines = lines(comment);
    List<Suppression> found = new ArrayList<>();
    for (String rule : m.group(1).strip().split("[\\s,]+")) {
      found.add(new Suppression(Form.COMMENT, rule, reason, ParsedText.place(comment), lines));
    }
    return found;
  }

  /** Behind code: its line. On a line of its own: what begins on the next line with code. */
  private List<Span> lines(Comment comment) {
    int line = ParsedText.line(comment);
    int column = ParsedText.place(comment).column();
    boolean behind = !source.text().lineText(line).substring(0, column - 1).isBlank();
    if (behind) return List.of(new Span(line, line));
    int next = ParsedText.endLine(comment) + 1;
    while (next <= source.text().lineCount() && noCode(source.text().lineText(next))) next++;
    return statement(next);
  }

  private static boolean noCode(String line) {
    return line.isBlank() || line.strip().startsWith("//");
  }

  /** The lines of the statement or field that begins there, without the blocks inside it. */
  private List<Span> statement(int line) {
    Node found = begins(source.unit(), line);
    if (found == null) return List.of(new Span(line, line));
    List<Span> spans = new ArrayList<>();
    int from = line;
    for (BlockStmt b : found.findAll(BlockStmt.class)) {
      if (ParsedText.line(b) < from) continue;
      spans.add(new Span(from, ParsedText.line(b)));
      from = ParsedText.endLine(b);
    }
    spans.add(new Span(from, ParsedText.endLine(found)));
    return spans;
  }

  private static Node begins(Node node, int line) {
    if (node.getRange().isEmpty()) return null;
    if (ParsedText.line(node) > line || ParsedText.endLine(node) < line) return null;
    boolean whole =
        (node instanceof Statement && !(node instanceof BlockStmt))
            || (node instanceof BodyDeclaration<?> d && d.isFieldDeclaration());
    if (whole && ParsedText.line(node) == line) return node;
    for (Node child : node.getChildNodes()) {
      Node found = begins(child, line);
      if (found != null) return found;
    }
    return null;
  }
}
