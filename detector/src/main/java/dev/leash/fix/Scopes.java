package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.leash.source.text.ParsedText;
import java.util.List;
import java.util.Optional;

/** What stands around a piece of code, and which names mean what there. */
final class Scopes {
  private Scopes() {}

  /** Whether both are one node: the library calls nodes equal that read alike. */
  @SuppressWarnings("ReferenceEquality")
  static boolean same(Node one, Node other) {
    return one == other;
  }

  /** Whether a node is another, or inside it. */
  static boolean isIn(Node node, Node around) {
    Node n = node;
    while (n != null && !same(n, around)) n = n.getParentNode().orElse(null);
    return n != null;
  }

  /** The file's class around it. */
  static TypeDeclaration<?> topLevel(Node node) {
    TypeDeclaration<?> found = null;
    for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
      if (n instanceof TypeDeclaration<?> t) found = t;
    }
    if (found == null) throw new IllegalArgumentException("outside every class");
    return found;
  }

  /** The innermost named class around it. */
  static TypeDeclaration<?> type(Node node) {
    Node n = node;
    while (!(n instanceof TypeDeclaration<?>)) n = n.getParentNode().orElseThrow();
    return (TypeDeclaration<?>) n;
  }

  /** The innermost statement that it is part of, itself included. */
  static Optional<Statement> statement(Node node) {
    for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
      if (n instanceof Statement s) return Optional.of(s);
      if (isBody(n)) return Optional.empty();
    }
    return Optional.empty();
  }

  /** The method, constructor, initializer or lambda around it. */
  static Optional<Node> body(Node node) {
    for (Node n = node.getParentNode().orElse(null); n != null; ) {
      if (isBody(n)) return Optional.of(n);
      n = n.getParentNode().orElse(null);
    }
    return Optional.empty();
  }

  private static boolean isBody(Node n) {
    return n instanceof CallableDeclaration<?>
        || n instanceof LambdaExpr
        || n instanceof InitializerDeclaration
        || n instanceof FieldDeclaration;
  }

  /** The block of a method or lambda, if it has one. */
  static Optional<BlockStmt> block(Node body) {
    if (body instanceof MethodDeclaration m) return m.getBody();
    if (body instanceof LambdaExpr l && l.getBody() instanceof BlockStmt b) return Optional.of(b);
    return Optional.empty();
  }

  /** Whether a plain {@code return;} can leave the body. */
  static boolean returnsNothing(Node body) {
    if (body instanceof MethodDeclaration m) return m.getType().isVoidType();
    return body instanceof LambdaExpr l
        && l.getBody() instanceof BlockStmt b
        && own(b, com.github.javaparser.ast.stmt.ReturnStmt.class).stream()
            .allMatch(r -> r.getExpression().isEmpty());
  }

  /** The nodes of a kind inside, but not inside a lambda or class inside. */
  static <N extends Node> List<N> own(Node root, Class<N> kind) {
    return root.findAll(kind).stream().filter(n -> isOwn(root, n)).toList();
  }

  private static boolean isOwn(Node root, Node node) {
    Node n = node;
    while (!same(n, root)) {
      n = n.getParentNode().orElseThrow();
      boolean anonymous = n instanceof ObjectCreationExpr o && anonymous(o, node);
      if (!same(n, root) && (isBody(n) || anonymous)) {
        return false;
      }
    }
    return true;
  }

  private static boolean anonymous(ObjectCreationExpr o, Node inside) {
    return o.getAnonymousClassBody().stream()
        .flatMap(List::stream)
        .anyMatch(member -> same(member, inside) || member.isAncestorOf(inside));
  }

  /** The local variable or parameter that the name means there, if it is one. */
  static Optional<Node> local(Node from, String name) {
    for (Node n = from; n != null; n = n.getParentNode().orElse(null)) {
      if (n instanceof TypeDeclaration<?>) return Optional.empty();
      Optional<Node> here = declaredIn(n, name, from);
      if (here.isPresent()) return here;
    }
    return Optional.empty();
  }

  private static Optional<Node> declaredIn(Node scope, String name, Node from) {
    if (scope instanceof CallableDeclaration<?> c) return parameter(c.getParameters(), name);
    if (scope instanceof LambdaExpr l) return parameter(l.getParameters(), name);
    if (!(scope instanceof Statement)) return Optional.empty();
    int line = ParsedText.place(from).line();
    int column = ParsedText.place(from).column();
    return own(scope, VariableDeclarator.class).stream()
        .filter(v -> v.getNameAsString().equals(name))
        .filter(v -> !(v.getParentNode().orElse(null) instanceof FieldDeclaration))
        .filter(v -> around(v).map(b -> isIn(from, b)).orElse(false))
        .filter(
            v ->
                ParsedText.place(v).line() < line
                    || (ParsedText.place(v).line() == line
                        && ParsedText.place(v).column() <= column))
        .map(v -> (Node) v)
        .findFirst();
  }

  /** The block or statement in which a local variable is known. */
  private static Optional<Node> around(VariableDeclarator v) {
    Node n = v;
    while (n != null && !(n instanceof Statement)) n = n.getParentNode().orElse(null);
    // A loop's or try's own variable is known in that statement alone.
    boolean plain = n instanceof com.github.javaparser.ast.stmt.ExpressionStmt;
    return plain ? n.getParentNode() : Optional.ofNullable(n);
  }

  private static Optional<Node> parameter(List<Parameter> parameters, String name) {
    return parameters.stream()
        .filter(p -> p.getNameAsString().equals(name))
        .map(p -> (Node) p)
        .findFirst();
  }

  /** The field of that name in the named classes around it, nearest first. */
  static Optional<VariableDeclarator> field(Node from, String name) {
    for (Node n = from; n != null; n = n.getParentNode().orElse(null)) {
      if (!(n instanceof TypeDeclaration<?> t)) continue;
      for (FieldDeclaration f : t.getFields()) {
        for (VariableDeclarator v : f.getVariables()) {
          if (v.getNameAsString().equals(name)) return Optional.of(v);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the named method around it is static, so that it has no object. */
  static boolean isStatic(Node node) {
    for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
      if (n instanceof MethodDeclaration m
          && n.getParentNode().orElse(null) instanceof TypeDeclaration) {
        return m.isStatic();
      }
    }
    return false;
  }

  /** Whether any name in the file is this one. */
  static boolean isTaken(Node anywhere, String name) {
    return anywhere
        .findCompilationUnit()
        .orElseThrow()
        .findFirst(SimpleName.class, n -> n.getIdentifier().equals(name))
        .isPresent();
  }

  /** A name that the file does not have yet: the wish itself, or with a number. */
  static String free(Node anywhere, String wish) {
    String name = wish;
    for (int i = 2; isTaken(anywhere, name); i++) name = wish + i;
    return name;
  }
}
