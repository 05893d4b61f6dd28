package dev.leash.source.places;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.leash.ir.CallSite;
import dev.leash.source.text.ParsedText;
import java.util.List;
import java.util.Optional;

/** Finds the call that a class file's call came from. */
final class Calls {
  private Calls() {}

  /**
   * The call, or empty if no call of that line can be it, or several could.
   *
   * @param unit in order of evaluation: arguments come before their call
   */
  static Optional<Node> find(List<Node> unit, int line, CallSite site) {
    List<Node> named = unit.stream().filter(n -> line(n) == line && named(n, site)).toList();
    List<Node> alike = named.stream().filter(n -> counted(n, site)).toList();
    List<Node> choice = alike.isEmpty() ? named : alike;
    if (choice.size() == 1) return Optional.of(choice.get(0));
    // The order was counted among calls of that name, whatever their arguments.
    return site.nth() < named.size() && choice.contains(named.get(site.nth()))
        ? Optional.of(named.get(site.nth()))
        : Optional.empty();
  }

  /** The line that compilers give a call: that of its name, or of {@code new}. */
  static int line(Node call) {
    if (call instanceof MethodCallExpr m) return ParsedText.line(m.getName());
    return ParsedText.line(call);
  }

  private static boolean named(Node call, CallSite site) {
    if (site.called().isConstructor()) {
      if (call instanceof ExplicitConstructorInvocationStmt) return true;
      if (call instanceof MethodReferenceExpr r) return r.getIdentifier().equals("new");
      return call instanceof ObjectCreationExpr n && creates(n, site.called().owner());
    }
    if (call instanceof MethodReferenceExpr r) {
      return r.getIdentifier().equals(site.called().name());
    }
    return call instanceof MethodCallExpr m && m.getNameAsString().equals(site.called().name());
  }

  private static boolean creates(ObjectCreationExpr n, String owner) {
    String type = owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
    // An anonymous class has a number for a name.
    return n.getType().getNameAsString().equals(type)
        || (n.getAnonymousClassBody().isPresent() && type.matches("\\d+"));
  }

  /** Whether the number of arguments fits; constructors may have some that are not written. */
  private static boolean counted(Node call, CallSite site) {
    return !(call instanceof MethodCallExpr m)
        || m.getArguments().size() == parameters(site.called().descriptor());
  }

  private static int parameters(String descriptor) {
    int count = 0;
    for (int i = 1; descriptor.charAt(i) != ')'; i++, count++) {
      while (descriptor.charAt(i) == '[') i++;
      if (descriptor.charAt(i) == 'L') i = descriptor.indexOf(';', i);
    }
    return count;
  }
}
