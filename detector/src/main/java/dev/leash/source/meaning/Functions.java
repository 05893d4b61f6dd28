package dev.leash.source.meaning;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.UnknownType;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.Frame;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.tree.Stmt;
import dev.leash.source.types.Inference;
import dev.leash.source.types.Inferred;
import dev.leash.source.types.NullType;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import dev.leash.source.types.Unknown;
import java.util.ArrayList;
import java.util.List;

/** Lambdas (JLS 15.27), and what may be said of them before their target is known. */
final class Functions {
  private final Attribution a;

  Functions(Attribution attribution) {
    a = attribution;
  }

  /** Types of the functional interface's parameters; the type itself while that is open. */
  List<Type> inputs(Type formal) {
    if (Relations.settled(formal) instanceof Inferred) return List.of(formal);
    FunctionType function = FunctionType.of(a.project(), formal);
    return function == null ? List.of() : function.parameters();
  }

  /** The functional interface's result, or null. */
  Type result(Type formal) {
    FunctionType function = FunctionType.of(a.project(), formal);
    return function == null ? null : function.result();
  }

  /** Whether the parameters have no types of their own. */
  static boolean isImplicit(LambdaExpr l) {
    for (Parameter p : l.getParameters()) {
      if (p.getType() instanceof UnknownType || isVar(p)) return true;
    }
    return false;
  }

  private static boolean isVar(Parameter p) {
    return p.getType().isVarType() || Patterns.isNamedVar(p.getType());
  }

  /** Whether the argument could be given to such a parameter, by its shape (JLS 15.12.2.1). */
  boolean mayBe(Arg.Deferred arg, Type formal) {
    Type type = Relations.settled(formal);
    if (type instanceof Inferred || type.isUnknown()) return true;
    FunctionType function = FunctionType.of(a.project(), type);
    if (function == null) return false;
    if (arg.source() instanceof MethodReferenceExpr r) {
      return a.references().mayBe(r, arg.scope(), function);
    }
    LambdaExpr l = (LambdaExpr) arg.source();
    if (l.getParameters().size() != function.parameters().size()) return false;
    boolean isVoid = Relations.settled(function.result()) == Primitive.VOID;
    Expression body = expressionOf(l);
    if (body != null) {
      if (isVoid) return isStatement(body);
      return isImplicit(l) || !(body instanceof MethodCallExpr) || !isVoid(l, body, arg, function);
    }
    return isVoid ? !Bodies.returnsValue(l.getBody()) : Bodies.endsInValue(l.getBody());
  }

  static Expression expressionOf(LambdaExpr l) {
    Statement body = l.getBody();
    return body instanceof ExpressionStmt e ? e.getExpression() : null;
  }

  private static boolean isStatement(Expression e) {
    if (e instanceof UnaryExpr u) {
      return u.getOperator().asString().equals("++") || u.getOperator().asString().equals("--");
    }
    return e instanceof MethodCallExpr
        || e instanceof ObjectCreationExpr
        || e instanceof AssignExpr;
  }

  /** Whether the body of a lambda with typed parameters is a call of a void method. */
  private boolean isVoid(LambdaExpr l, Expression body, Arg.Deferred arg, FunctionType function) {
    if (!isSettled(l)) return bodyType(l, body, arg.scope(), function) == Primitive.VOID;
    // Lambdas in lambdas would be read twice for each around them, and twice again for that.
    Boolean known = a.project().voidBodies().get(l);
    if (known == null) {
      known = bodyType(l, body, arg.scope(), function) == Primitive.VOID;
      a.project().voidBodies().put(l, known);
    }
    return known;
  }

  /** Whether no type around the lambda depends on what another one is given to. */
  private static boolean isSettled(LambdaExpr l) {
    Node around = l.getParentNode().orElse(null);
    while (around != null) {
      if (around instanceof LambdaExpr other && isImplicit(other)) return false;
      around = around.getParentNode().orElse(null);
    }
    return true;
  }

  private Type bodyType(LambdaExpr l, Expression body, Scope around, FunctionType function) {
    Attribution trial = a.speculative();
    Frame frame = Frame.ofLambda(around.frame, l);
    Scope scope = around.body(frame, false);
    for (int i = 0; i < l.getParameters().size(); i++) {
      Parameter p = l.getParameters().get(i);
      Type type = isImplicit(l) ? function.parameters().get(i) : Parameters.type(p, scope);
      scope.declare(new LocalVar(p.getNameAsString(), type, frame));
    }
    return Relations.settled(trial.expressions().read(body, scope, null, new Pending()).type());
  }

  /** Which functional interface suits the argument better (JLS 15.12.2.5). */
  boolean isMoreSpecific(Arg.Deferred arg, Type x, Type y) {
    FunctionType of = FunctionType.of(a.project(), x);
    FunctionType than = FunctionType.of(a.project(), y);
    if (of == null || than == null || of.parameters().size() != than.parameters().size()) {
      return false;
    }
    if (arg.source() instanceof LambdaExpr l && isImplicit(l)) return false;
    if (arg.source() instanceof MethodReferenceExpr r && !a.references().isExact(r, arg.scope())) {
      return false;
    }
    for (int i = 0; i < of.parameters().size(); i++) {
      if (!a.relations().isSame(of.parameters().get(i), than.parameters().get(i))) return false;
    }
    Type given = Relations.settled(of.result());
    Type other = Relations.settled(than.result());
    if (other == Primitive.VOID) return true;
    if (given == Primitive.VOID) return false;
    if (given.isPrimitive() != other.isPrimitive()) {
      return given.isPrimitive() == givesPrimitive(arg, of);
    }
    return a.relations().isSubtype(given, other);
  }

  private boolean givesPrimitive(Arg.Deferred arg, FunctionType function) {
    if (arg.source() instanceof LambdaExpr l) {
      Expression body = expressionOf(l);
      if (body == null) body = Bodies.firstReturned(l.getBody());
      return body != null && bodyType(l, body, arg.scope(), function).isPrimitive();
    }
    return a.references().givesPrimitive((MethodReferenceExpr) arg.source(), arg.scope());
  }

  /** A lambda whose target is known, but for what its body tells of it. */
  Expr lambda(LambdaExpr l, Scope around, Type target, Pending pending) {
    int line = Lines.begin(l);
    FunctionType function = target == null ? null : FunctionType.of(a.project(), target);
    Frame frame = Frame.ofLambda(around.frame, l);
    Scope scope = around.body(frame, false);
    boolean fits = function != null && function.parameters().size() == l.getParameters().size();
    List<LocalVar> parameters = new ArrayList<>();
    for (int i = 0; i < l.getParameters().size(); i++) {
      Parameter p = l.getParameters().get(i);
      boolean implicit = p.getType() instanceof UnknownType || isVar(p);
      Type type =
          !implicit
              ? Parameters.type(p, scope)
              : fits
                  ? a.relations().upward(Inference.settle(function.parameters().get(i)))
                  : Unknown.ANY;
      LocalVar variable = new LocalVar(p.getNameAsString(), type, frame);
      parameters.add(variable);
      scope.declare(variable);
      if (fits && !implicit) a.relations().isSame(function.parameters().get(i), type);
    }
    Type result = fits ? function.result() : Unknown.ANY;
    List<Type> returned = new ArrayList<>();
    scope.returns = new Scope.Returns(fits ? result : null, pending, true, returned);
    Stmt body = body(l, scope, fits ? result : null, pending);
    if (!fits) {
      return new Expr.Lambda(Unknown.ANY, null, parameters, Unknown.ANY, body, frame, line);
    }
    return new Expr.Lambda(
        function.type(), function.method(), parameters, result, body, frame, line);
  }

  private Stmt body(LambdaExpr l, Scope scope, Type result, Pending pending) {
    Expression expression = expressionOf(l);
    if (expression == null) return a.statements().read(l.getBody(), scope);
    int line = a.lines().of(strip(expression));
    if (result != null && Relations.settled(result) == Primitive.VOID) {
      return new Stmt.Run(a.expressions().read(expression, scope), line);
    }
    Expr value = returned(expression, scope, result, pending);
    if (Relations.settled(value.type()) == Primitive.VOID) return new Stmt.Run(value, line);
    return new Stmt.Return(value, line);
  }

  private static Expression strip(Expression e) {
    return e instanceof EnclosedExpr p ? strip(p.getInner()) : e;
  }

  /** A returned expression: what it is tells what the lambda's result can be. */
  Expr returned(Expression e, Scope scope, Type result, Pending pending) {
    if (result == null) return a.expressions().read(e, scope);
    boolean open = Inference.isOpen(result);
    Pending sink = pending == null ? new Pending() : pending;
    Type wanted = open ? result : Inference.settle(result);
    Expr value = a.expressions().read(e, scope, wanted, open ? sink : null);
    Type type = Relations.settled(value.type());
    if (open && type != Primitive.VOID && !(type instanceof NullType) && !type.isUnknown()) {
      a.relations().isSubtypeUnchecked(a.relations().boxed(type), result);
    }
    return value;
  }
}
