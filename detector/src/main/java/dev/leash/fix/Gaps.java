package dev.leash.fix;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.leash.source.text.ParsedText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a call has to put into a template: {@code $0} its receiver, {@code $1} … its arguments. */
final class Gaps {
  private Gaps() {}

  static Map<String, String> of(ParsedText source, MethodCallExpr call) {
    Map<String, String> gaps = arguments(source, call.getArguments());
    call.getScope().ifPresent(s -> gaps.put("0", source.text(s)));
    return gaps;
  }

  static Map<String, String> of(ParsedText source, ObjectCreationExpr call) {
    return arguments(source, call.getArguments());
  }

  private static Map<String, String> arguments(ParsedText source, List<Expression> arguments) {
    Map<String, String> gaps = new TreeMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      gaps.put(String.valueOf(i + 1), source.text(arguments.get(i)));
    }
    return gaps;
  }
}
