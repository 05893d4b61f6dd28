package dev.leash.fix;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether statements may run on another thread than the callback's, and what they share with it.
 */
final class Movable {
  private Movable() {}

  /**
   * Why they may not, or null.
   *
   * @param owner internal name of the class that the callback is from: its package holds what only
   *     the main thread may use
   */
  static String why(List<Statement> moved, MethodDeclaration callback, String owner) {
    String ofInterface = owner.substring(0, owner.lastIndexOf('/')).replace('/', '.');
    Set<String> named = new TreeSet<>();
    Set<String> mentioned = new TreeSet<>();
    for (Statement s : moved) {
      if (s.findFirst(SuperExpr.class).isPresent()) {
        return "the callback of the superclass would run on another thread";
      }
      s.walk(NameExpr.class, n -> named.add(n.getNameAsString()));
      s.walk(SimpleName.class, n -> mentioned.add(n.getIdentifier()));
    }
    Node before = moved.get(0);
    for (String name : named) {
      boolean ours = Scopes.local(before, name).filter(d -> !Scopes.isIn(d, before)).isPresent();
      if (ours) return "what follows needs " + name + ", a variable of the callback";
    }
    for (String name : mentioned) {
      if (isImported(callback, name, ofInterface)) return name + " belongs to the main thread";
    }
    return null;
  }

  private static boolean isImported(Node anywhere, String simple, String folder) {
    if (!Character.isUpperCase(simple.charAt(0))) return false;
    List<ImportDeclaration> imports = anywhere.findCompilationUnit().orElseThrow().getImports();
    return imports.stream().anyMatch(i -> i.getNameAsString().equals(folder + "." + simple));
  }

  /** Makes the class's fields volatile that the code writes, so that other threads see it. */
  static void share(List<Node> code, TypeDeclaration<?> type, Draft draft) {
    List<FieldDeclaration> done = new ArrayList<>();
    for (Node root : code) {
      for (AssignExpr a : Scopes.own(root, AssignExpr.class)) {
        FieldDeclaration f = field(a.getTarget(), type).orElse(null);
        if (f == null || f.isVolatile() || f.isFinal() || f.isStatic()) continue;
        if (done.stream().anyMatch(d -> Scopes.same(d, f))) continue;
        done.add(f);
        draft.insert(f.getElementType(), "volatile ");
      }
    }
  }

  private static Optional<FieldDeclaration> field(Expression target, TypeDeclaration<?> type) {
    String name = null;
    if (target instanceof NameExpr n) name = n.getNameAsString();
    if (target instanceof FieldAccessExpr f && f.getScope() instanceof ThisExpr) {
      name = f.getNameAsString();
    }
    boolean isLocal = target instanceof NameExpr && Scopes.local(target, name).isPresent();
    if (name == null || isLocal) return Optional.empty();
    return Scopes.field(target, name)
        .flatMap(VariableDeclarator::getParentNode)
        .filter(FieldDeclaration.class::isInstance)
        .map(FieldDeclaration.class::cast)
        .filter(f -> Scopes.same(f.getParentNode().orElse(null), type));
  }
}
