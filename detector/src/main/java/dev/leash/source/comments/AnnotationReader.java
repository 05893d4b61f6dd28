package dev.leash.source.comments;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.leash.source.comments.Suppression.Form;
import dev.leash.source.comments.Suppression.Span;
import dev.leash.source.text.ParsedText;
import java.util.ArrayList;
import java.util.List;

/** Reads suppressions that are annotations. */
final class AnnotationReader {
  private static final String OURS = "leash:";

  private final ParsedText source;

  AnnotationReader(ParsedText source) {
    this.source = source;
  }

  List<Suppression> read() {
    List<Suppression> found = new ArrayList<>();
    for (AnnotationExpr a : source.unit().findAll(AnnotationExpr.class)) {
      String name = a.getName().getIdentifier();
      if (name.equals("SuppressWarnings")) found.addAll(compiler(a));
      if (name.equals("SuppressFBWarnings")) found.addAll(spotBugs(a));
    }
    return found;
  }

  private List<Suppression> compiler(AnnotationExpr a) {
    List<Suppression> found = new ArrayList<>();
    for (String value : strings(a, "value")) {
      if (!value.startsWith(OURS)) continue;
      String rule = value.substring(OURS.length());
      found.add(suppression(Form.COMPILER, a, rule, beside(a)));
    }
    return found;
  }

  private List<Suppression> spotBugs(AnnotationExpr a) {
    String reason = String.join(" ", strings(a, "justification"));
    List<Suppression> found = new ArrayList<>();
    for (String value : strings(a, "value")) {
      if (value.startsWith("LEASH_")) found.add(suppression(Form.SPOTBUGS, a, value, reason));
    }
    return found;
  }

  private static Suppression suppression(Form form, AnnotationExpr a, String rule, String reason) {
    Node declared = a.getParentNode().orElse(a);
    Span lines = new Span(ParsedText.line(declared), ParsedText.endLine(declared));
    return new Suppression(form, rule, reason.strip(), ParsedText.place(a), List.of(lines));
  }

  private static List<String> strings(AnnotationExpr a, String element) {
    if (a instanceof SingleMemberAnnotationExpr s && element.equals("value")) {
      return strings(s.getMemberValue());
    }
    if (!(a instanceof NormalAnnotationExpr n)) return List.of();
    List<String> all = new ArrayList<>();
    for (MemberValuePair p : n.getPairs()) {
      if (p.getNameAsString().equals(element)) all.addAll(strings(p.getValue()));
    }
    return all;
  }

  private static List<String> strings(Expression value) {
    if (value instanceof StringLiteralExpr s) return List.of(s.asString());
    List<String> all = new ArrayList<>();
    if (value instanceof ArrayInitializerExpr array) {
      for (Expression e : array.getValues()) all.addAll(strings(e));
    }
    return all;
  }

  /** The comment behind the annotation on its line, or else on the line before it. */
  private String beside(AnnotationExpr a) {
    int line = ParsedText.endLine(a);
    String rest = source.text().lineText(line).substring(ParsedText.place(a).endColumn() - 1);
    int behind = rest.indexOf("//");
    if (behind >= 0) return rest.substring(behind + 2);
    int before = ParsedText.line(a) - 1;
    String above = before < 1 ? "" : source.text().lineText(before).strip();
    return above.startsWith("//") ? above.substring(2) : "";
  }
}
