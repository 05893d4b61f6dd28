package dev.leash.source.places;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.leash.ir.CallSite;
import dev.leash.ir.Place;
import dev.leash.source.text.ParsedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the exact places of one source file. Looks through the tree once. */
public final class Locator {
  private final ParsedText source;
  private final List<Node> calls = new ArrayList<>();

  public Locator(ParsedText source) {
    this.source = source;
    source.unit().walk(Node.TreeTraversal.POSTORDER, this::collect);
  }

  private void collect(Node node) {
    boolean call =
        node instanceof MethodCallExpr
            || node instanceof ObjectCreationExpr
            || node instanceof MethodReferenceExpr
            || node instanceof ExplicitConstructorInvocationStmt;
    if (call) calls.add(node);
  }

  /** The file that is looked through. */
  public ParsedText source() {
    return source;
  }

  /**
   * The call, or empty if the line has none that could be it: then the source is not what the class
   * was compiled from, or the compiler made the call up.
   */
  public Optional<Node> call(int line, CallSite site) {
    return Calls.find(calls, line, site);
  }

  /** What the line is about where no call is known: a statement, or what decides in its head. */
  public Optional<Node> line(int line) {
    return Lines.find(source.unit(), line).or(() -> outermost(line));
  }

  /** In the middle of a statement: the call that the others on the line are part of. */
  private Optional<Node> outermost(int line) {
    return calls.stream().filter(n -> Calls.line(n) == line).reduce((first, last) -> last);
  }

  /**
   * Where a step stands.
   *
   * @param line from 1
   * @param site the call that is meant, or null for what the line begins with
   * @return empty if it cannot be told
   */
  public Optional<Place> place(int line, CallSite site) {
    if (line < 1 || line > source.text().lineCount()) return Optional.empty();
    if (site == null) return line(line).map(ParsedText::place);
    return call(line, site)
        .or(() -> Lines.madeUp(source.unit(), line, site.called().name()))
        .map(ParsedText::place);
  }
}
