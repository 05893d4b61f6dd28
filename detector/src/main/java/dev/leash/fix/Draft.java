package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.leash.ir.Place;
import dev.leash.source.text.ParsedText;
import dev.leash.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Collects edits to one file, in the file's own manner: its indentation, its line ends. */
final class Draft {
  private final ParsedText source;
  private final SourceText text;
  private final String lineEnd;
  private final String unit;
  private final List<Edit> edits = new ArrayList<>();
  private final Imports imports;

  Draft(ParsedText source) {
    this.source = source;
    this.text = source.text();
    this.lineEnd = text.lineEnd();
    this.unit = unit(source);
    this.imports = new Imports(source);
  }

  /** What one level of nesting is indented by: what the first member is, against its class. */
  private static String unit(ParsedText source) {
    for (TypeDeclaration<?> type : source.unit().getTypes()) {
      String outer = source.text().indent(ParsedText.line(type));
      for (Node member : type.getMembers()) {
        String inner = source.text().indent(ParsedText.line(member));
        if (inner.startsWith(outer) && inner.length() > outer.length()) {
          return inner.substring(outer.length());
        }
      }
    }
    return "  ";
  }

  ParsedText source() {
    return source;
  }

  String unit() {
    return unit;
  }

  /** The name by which the file can speak of a class; asks for an import if it needs one. */
  String type(String qualified) {
    return imports.name(qualified);
  }

  /** All edits, those to the imports included. */
  List<Edit> edits() {
    List<Edit> all = new ArrayList<>(edits);
    imports.added().forEach((at, lines) -> all.add(edit(at, at, joined("", lines))));
    return all;
  }

  void replace(Node node, String with) {
    replace(source.begin(node), source.end(node), with);
  }

  void replace(int begin, int end, String with) {
    edits.add(edit(begin, end, with));
  }

  private Edit edit(int begin, int end, String with) {
    Place place = new Place(text.line(begin), text.column(begin), text.line(end), text.column(end));
    return new Edit(begin, end, place, with);
  }

  /** Text in front of a node. */
  void insert(Node next, String with) {
    replace(source.begin(next), source.begin(next), with);
  }

  /**
   * Ends a method before one of its statements, with these lines as its last ones; what follows
   * becomes the body of another method.
   *
   * @param head how the other begins
   */
  void parting(MethodDeclaration method, Statement first, List<String> lines, String head) {
    int line =
        first
            .getComment()
            .map(c -> Math.min(ParsedText.line(c), ParsedText.line(first)))
            .orElse(ParsedText.line(first));
    String outer = text.indent(ParsedText.line(method));
    int at = lineBegin(line);
    String between = joined(outer, List.of("}", "", head));
    replace(at, at, joined(outer + unit, lines) + between);
  }

  /** Statements before another, each on a line of its own. */
  void before(Statement next, List<String> lines) {
    int begin = source.begin(next);
    int line = ParsedText.line(next);
    String indent = text.indent(line);
    if (text.column(begin) == indent.length() + 1) {
      replace(begin, begin, joined(indent, lines).substring(indent.length()) + indent);
    } else {
      replace(begin, begin, String.join(" ", stripped(lines)) + " ");
    }
  }

  /** Statements behind another, each on a line of its own. */
  void after(Statement last, List<String> lines) {
    String indent = text.indent(firstLine(last));
    int end = source.end(last);
    int line = text.line(end);
    String rest = text.lineText(line).substring(text.column(end) - 1).strip();
    if (rest.isEmpty() || rest.startsWith("//")) {
      int lineEndsAt = text.offset(line, 1) + text.lineText(line).length();
      String all = joined(indent, lines);
      replace(lineEndsAt, lineEndsAt, lineEnd + all.substring(0, all.length() - lineEnd.length()));
    } else {
      replace(end, end, " " + String.join(" ", stripped(lines)));
    }
  }

  /** The line whose indentation counts: where the statement begins. */
  private static int firstLine(Statement statement) {
    return ParsedText.line(statement);
  }

  /** Statements at the end of a block. */
  void atEnd(BlockStmt block, List<String> lines) {
    if (block.getStatements().isEmpty()) {
      fill(block, lines);
    } else {
      after(block.getStatements().getLast().orElseThrow(), lines);
    }
  }

  /** Statements at the beginning of a block. */
  void atBegin(BlockStmt block, List<String> lines) {
    if (block.getStatements().isEmpty()) {
      fill(block, lines);
    } else {
      before(block.getStatement(0), lines);
    }
  }

  /** A {@code finally} block for a {@code try} that has none. */
  void finallyBehind(Statement whole, List<String> lines) {
    String indent = text.indent(ParsedText.line(whole));
    int end = source.end(whole);
    String inner = joined(indent + unit, lines);
    replace(end, end, " finally {" + lineEnd + inner + indent + "}");
  }

  /** Puts whole lines into a {@code try}, and the last of them into its {@code finally}. */
  void wrapInTry(Statement first, Statement ending, Statement last) {
    String indent = text.indent(ParsedText.line(first));
    StringBuilder all = new StringBuilder();
    all.append(indent).append("try {").append(lineEnd);
    all.append(deeper(ParsedText.line(first), ParsedText.line(ending) - 1));
    all.append(indent).append("} finally {").append(lineEnd);
    all.append(deeper(ParsedText.line(ending), ParsedText.endLine(last)));
    all.append(indent).append("}").append(lineEnd);
    int end = ParsedText.endLine(last) + 1;
    replace(lineBegin(ParsedText.line(first)), lineBegin(end), all.toString());
  }

  /** A member at the end of a class, with a blank line before it. */
  void member(TypeDeclaration<?> type, List<String> lines) {
    Node last = type.getMembers().getLast().orElseThrow();
    String indent = text.indent(ParsedText.line(last));
    int line = ParsedText.endLine(last);
    int at = text.offset(line, 1) + text.lineText(line).length();
    String all = joined(indent, lines);
    replace(at, at, lineEnd + lineEnd + all.substring(0, all.length() - lineEnd.length()));
  }

  /** A field behind the others of a class, or before its first member. */
  void field(TypeDeclaration<?> type, String declaration) {
    Node anchor = null;
    for (Node member : type.getMembers()) if (member instanceof FieldDeclaration) anchor = member;
    if (anchor != null) {
      int line = ParsedText.endLine(anchor);
      int at = text.offset(line, 1) + text.lineText(line).length();
      replace(at, at, lineEnd + text.indent(ParsedText.line(anchor)) + declaration);
    } else {
      Node first = type.getMembers().getFirst().orElseThrow();
      int at = lineBegin(ParsedText.line(first));
      String indent = text.indent(ParsedText.line(first));
      replace(at, at, indent + declaration + lineEnd + lineEnd);
    }
  }

  /** Gives a lambda whose body is an expression a block in its place. */
  void block(LambdaExpr lambda, List<String> lines) {
    String indent = text.indent(ParsedText.line(lambda.getBody()));
    String inner = joined(indent + unit, lines);
    replace(lambda.getBody(), "{" + lineEnd + inner + indent + "}");
  }

  /** Puts a block of statements, whose opening is given, in the place of an expression. */
  void block(Expression expression, String opening, List<String> lines) {
    String indent = text.indent(ParsedText.line(expression));
    String inner = joined(indent + unit + unit + unit, lines);
    replace(expression, opening + lineEnd + inner + indent + unit + unit + "}");
  }

  private void fill(BlockStmt block, List<String> lines) {
    String outer = text.indent(ParsedText.line(block));
    int end = source.end(block) - 1;
    boolean ownLine = text.lineText(text.line(end)).strip().startsWith("}");
    if (ownLine && text.line(end) > ParsedText.line(block)) {
      int begin = text.offset(text.line(end), 1);
      replace(begin, begin, joined(outer + unit, lines));
    } else {
      replace(end, end, lineEnd + joined(outer + unit, lines) + outer);
    }
  }

  /** Takes a statement away, and its line if nothing else is on it. */
  void remove(Statement statement) {
    int begin = source.begin(statement);
    int end = source.end(statement);
    int first = text.line(begin);
    int last = text.line(end);
    boolean alone =
        text.column(begin) == text.indent(first).length() + 1
            && text.lineText(last).substring(text.column(end) - 1).isBlank()
            && last < text.lineCount();
    if (alone) replace(text.offset(first, 1), text.offset(last + 1, 1), "");
    else replace(begin, end, "");
  }

  /** Whole lines, indented, each with its end. */
  String joined(String indent, List<String> lines) {
    StringBuilder all = new StringBuilder();
    for (String line : lines) {
      all.append(line.isEmpty() ? "" : indent).append(line).append(lineEnd);
    }
    return all.toString();
  }

  private static List<String> stripped(List<String> lines) {
    return lines.stream().map(String::strip).toList();
  }

  /** Whole lines, deeper by one level, each with its end. */
  private String deeper(int first, int last) {
    StringBuilder all = new StringBuilder();
    for (int line = first; line <= last; line++) {
      String code = text.lineText(line);
      all.append(code.isBlank() ? "" : unit).append(code).append(lineEnd);
    }
    return all.toString();
  }

  private int lineBegin(int line) {
    return text.offset(line, 1);
  }

  /** Whether a statement begins its line and nothing but a comment follows it. */
  boolean ownsLines(Statement first, Statement last) {
    int begin = source.begin(first);
    int end = source.end(last);
    String rest = text.lineText(text.line(end)).substring(text.column(end) - 1).strip();
    return text.column(begin) == text.indent(text.line(begin)).length() + 1
        && (rest.isEmpty() || rest.startsWith("//"))
        && text.line(end) < text.lineCount();
  }
}
