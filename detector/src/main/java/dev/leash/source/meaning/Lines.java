package dev.leash.source.meaning;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.util.function.IntPredicate;

/** The lines that compilers write down for expressions: an operation's is its operator's. */
final class Lines {
  private final String text;
  private int[] starts;

  Lines(String text) {
    this.text = text;
  }

  static int begin(Node node) {
    return node.getRange().map(r -> r.begin.line).orElse(0);
  }

  static int end(Node node) {
    return node.getRange().map(r -> r.end.line).orElse(0);
  }

  /** The line on which an anonymous class's body begins. */
  int brace(ObjectCreationExpr e) {
    Node last = e.getArguments().getLast().map(n -> (Node) n).orElse(e.getType());
    return after(last, c -> c == '{');
  }

  /** The line of the node's characteristic token. */
  int of(Expression e) {
    if (e instanceof MethodCallExpr || e instanceof FieldAccessExpr) {
      return end(((NodeWithSimpleName<?>) e).getName());
    }
    if (e instanceof BinaryExpr b) return between(b.getLeft(), b.getRight());
    if (e instanceof ConditionalExpr c) return between(c.getCondition(), c.getThenExpr());
    if (e instanceof EnclosedExpr p) return begin(p);
    if (e instanceof UnaryExpr u && u.isPostfix()) return end(u);
    return begin(e);
  }

  /** Line of the first token between two nodes that is no comment. */
  int between(Node left, Node right) {
    int from = end(left);
    if (from == begin(right)) return from;
    return after(left, c -> !Character.isWhitespace(c) && c != ')');
  }

  /** Line of the first such character behind a node that stands in no comment. */
  private int after(Node left, IntPredicate wanted) {
    int line = end(left);
    int at = offset(line) + left.getRange().map(r -> r.end.column).orElse(0);
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
      } else if (text.startsWith("//", at)) {
        at = text.indexOf('\n', at);
        if (at < 0) return line;
        continue;
      } else if (text.startsWith("/*", at)) {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) return line;
        for (int i = at; i < close; i++) if (text.charAt(i) == '\n') line++;
        at = close + 1;
      } else if (wanted.test(c)) {
        return line;
      }
      at++;
    }
    return line;
  }

  private int offset(int line) {
    if (starts == null) {
      starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 2];
      int next = 1;
      for (int i = 0; i < text.length(); i++) if (text.charAt(i) == '\n') starts[next++] = i + 1;
    }
    return starts[Math.min(line - 1, starts.length - 1)];
  }
}
