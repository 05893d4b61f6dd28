package dev.leash.source.places;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.leash.source.text.ParsedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a line number stands for that belongs to no written call. */
final class Lines {
  private static final Set<String> ITERATION = Set.of("iterator", "hasNext", "next");

  private Lines() {}

  /** The outermost statement that begins on the line, or the part of it that decides. */
  static Optional<Node> find(CompilationUnit unit, int line) {
    List<Node> found = new ArrayList<>();
    collect(unit, line, found);
    return found.stream().findFirst().flatMap(Lines::shown);
  }

  private static void collect(Node node, int line, List<Node> found) {
    if (node.getRange().isEmpty()) return;
    if (ParsedText.line(node) > line || ParsedText.endLine(node) < line) return;
    boolean whole = node instanceof Statement && !(node instanceof BlockStmt);
    boolean lambda = node instanceof LambdaExpr l && l.getExpressionBody().isPresent();
    if (whole && ParsedText.line(node) == line) {
      found.add(node);
      return;
    }
    for (Node child : node.getChildNodes()) collect(child, line, found);
    if (!found.isEmpty()) return;
    if (lambda) {
      Expression body = ((LambdaExpr) node).getExpressionBody().orElseThrow();
      if (ParsedText.line(body) == line) found.add(body);
    } else if (node instanceof CallableDeclaration<?> c && ParsedText.line(c.getName()) == line) {
      found.add(c.getName());
    }
  }

  private static Optional<Node> shown(Node node) {
    if (node instanceof IfStmt s) return Optional.of(s.getCondition());
    if (node instanceof WhileStmt s) return Optional.of(s.getCondition());
    if (node instanceof DoStmt s) return Optional.of(s.getCondition());
    if (node instanceof ForStmt s) return s.getCompare().map(c -> c);
    if (node instanceof ForEachStmt s) return Optional.of(s.getIterable());
    if (node instanceof SwitchStmt s) return Optional.of(s.getSelector());
    if (node instanceof SynchronizedStmt s) return Optional.of(s.getExpression());
    if (node instanceof TryStmt s) return s.getResources().getFirst().map(r -> r);
    if (node instanceof LabeledStmt s) return shown(s.getStatement());
    if (node instanceof ExpressionStmt s) return Optional.of(s.getExpression());
    return Optional.of(node);
  }

  /** What a call comes from that no one wrote: the end of a resource, the steps of a loop. */
  static Optional<Node> madeUp(CompilationUnit unit, int line, String name) {
    if (name.equals("close")) return resource(unit, line);
    if (!ITERATION.contains(name)) return Optional.empty();
    List<Node> loops =
        unit.findAll(ForEachStmt.class, s -> ParsedText.line(s.getIterable()) == line).stream()
            .<Node>map(ForEachStmt::getIterable)
            .toList();
    return loops.size() == 1 ? Optional.of(loops.get(0)) : Optional.empty();
  }

  /** Compilers give the call the line of {@code try}, of a resource, or of the block's end. */
  private static Optional<Node> resource(CompilationUnit unit, int line) {
    List<Node> resources = new ArrayList<>();
    for (TryStmt s : unit.findAll(TryStmt.class)) {
      boolean meant =
          ParsedText.line(s) == line
              || ParsedText.endLine(s.getTryBlock()) == line
              || s.getResources().stream().anyMatch(r -> ParsedText.line(r) == line);
      if (meant) resources.addAll(s.getResources());
    }
    return resources.size() == 1 ? Optional.of(resources.get(0)) : Optional.empty();
  }
}
