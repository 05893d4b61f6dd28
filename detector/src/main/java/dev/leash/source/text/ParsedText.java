package dev.leash.source.text;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import dev.leash.ir.Place;

/**
 * A source file's text and its syntax tree.
 *
 * @param unit every node has its range; comments are attributed
 */
public record ParsedText(SourceText text, CompilationUnit unit) {
  /** The parser takes seconds for so many, and twice as long for each more. */
  private static final int MOST_NESTED = 20;

  /** Its stack holds several times as many, how many depends on what is compiled by then. */
  private static final int MOST_BRACKETS = 20_000;

  /** The text is not Java that the parser knows. */
  public static final class NotParsed extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final String why;

    /**
     * @param line of the mistake; 0 if none is known
     */
    NotParsed(int line, String why) {
      super(line == 0 ? why : "line " + line + ": " + why);
      this.line = line;
      this.why = why;
    }

    /** Line of the mistake; 0 if none is known. */
    public int line() {
      return line;
    }

    /** What is wrong, without the line. */
    public String why() {
      return why;
    }
  }

  /**
   * Parses a text.
   *
   * @throws NotParsed with line and reason of the first mistake
   */
  public static ParsedText parse(SourceText text) throws NotParsed {
    return parse(text, true);
  }

  /**
   * Parses a text whose comments do not matter, which is cheaper: the tree has none, and no tokens.
   *
   * @throws NotParsed with line and reason of the first mistake
   */
  public static ParsedText parseCode(SourceText text) throws NotParsed {
    ParsedText parsed = parse(text, false);
    forgetTokens(parsed.unit());
    return parsed;
  }

  /** Tokens take several times the tree's memory, and a project's trees are all kept. */
  private static void forgetTokens(Node node) {
    Range range = node.getRange().orElse(null);
    node.setTokenRange(null);
    node.setRange(range);
    node.getChildNodes().forEach(ParsedText::forgetTokens);
  }

  private static ParsedText parse(SourceText text, boolean comments) throws NotParsed {
    Nesting.Deepest deepest = Nesting.of(text.text());
    if (deepest.depth() > MOST_NESTED) {
      throw new NotParsed(
          deepest.line(),
          deepest.depth()
              + " bodies of lambdas and anonymous classes are nested in each other, too many for"
              + " the parser");
    }
    if (deepest.brackets() > MOST_BRACKETS) {
      throw new NotParsed(
          deepest.bracketsLine(),
          deepest.brackets() + " brackets are open at once, too many for the parser");
    }
    ParseResult<CompilationUnit> result;
    try {
      result = new JavaParser(configuration(comments)).parse(text.text());
    } catch (StackOverflowError e) {
      throw new NotParsed(0, "is nested too deeply to be parsed");
    } catch (RuntimeException e) {
      throw new NotParsed(0, "cannot be parsed (" + e + ")");
    }
    if (!result.isSuccessful() || result.getResult().isEmpty()) {
      throw result.getProblems().stream()
          .findFirst()
          .map(ParsedText::mistake)
          .orElseGet(() -> new NotParsed(0, "is no Java"));
    }
    return new ParsedText(text, result.getResult().get());
  }

  /** How Leash parses: as the newest Java that the parser knows, a tab being one column. */
  private static ParserConfiguration configuration(boolean comments) {
    return new ParserConfiguration()
        .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
        .setAttributeComments(comments);
  }

  private static NotParsed mistake(Problem problem) {
    int line =
        problem
            .getLocation()
            .flatMap(l -> l.getBegin().getRange())
            .map(r -> r.begin.line)
            .orElse(0);
    String message = problem.getMessage().lines().findFirst().orElse("");
    int expected = message.indexOf(", expected");
    return new NotParsed(line, expected < 0 ? message : message.substring(0, expected));
  }

  /** The package that the file says it is in; "" for the unnamed one. */
  public String packageName() {
    return unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
  }

  /** Offset of a node's first character. */
  public int begin(Node node) {
    return offset(range(node).begin);
  }

  /** Offset behind a node's last character. */
  public int end(Node node) {
    return offset(range(node).end) + 1;
  }

  /** The node as it is written. */
  public String text(Node node) {
    return text.text().substring(begin(node), end(node));
  }

  /** Where a node stands. */
  public static Place place(Node node) {
    return place(range(node));
  }

  static Place place(Range r) {
    return new Place(r.begin.line, r.begin.column, r.end.line, r.end.column + 1);
  }

  /** Line of a node's first character. */
  public static int line(Node node) {
    return range(node).begin.line;
  }

  /** Line of a node's last character. */
  public static int endLine(Node node) {
    return range(node).end.line;
  }

  private static Range range(Node node) {
    return node.getRange().orElseThrow();
  }

  private int offset(Position position) {
    return text.offset(position.line, position.column);
  }
}
