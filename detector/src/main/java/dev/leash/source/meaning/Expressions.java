package dev.leash.source.meaning;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.leash.ir.Instruction.ClassLiteral;
import dev.leash.source.meaning.Names.Value;
import dev.leash.source.tree.Expr;
import dev.leash.source.types.ArrayType;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.FieldInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import dev.leash.source.types.Unknown;
import java.util.ArrayList;
import java.util.List;

/** Attributes expressions. */
final class Expressions {
  private final Attribution a;

  Expressions(Attribution attribution) {
    a = attribution;
  }

  /** A standalone expression. */
  Expr read(Expression e, Scope scope) {
    return read(e, scope, null, null);
  }

  /**
   * An expression in a context.
   *
   * @param target the type that the context wants, or null
   * @param pending of an inference that the expression is part of; null if it must be complete
   */
  Expr read(Expression e, Scope scope, Type target, Pending pending) {
    if (e instanceof NameExpr || e instanceof FieldAccessExpr) return name(e, scope);
    if (e instanceof MethodCallExpr m) return a.invocations().call(m, scope, target, pending);
    if (e instanceof LiteralExpr l) return Literals.read(l, a.world());
    if (e instanceof BinaryExpr b) return a.operations().binary(b, scope);
    if (e instanceof ObjectCreationExpr n) return a.creations().read(n, scope, target, pending);
    if (e instanceof EnclosedExpr p) return read(p.getInner(), scope, target, pending);
    if (e instanceof AssignExpr s) return a.operations().assign(s, scope);
    if (e instanceof UnaryExpr u) return a.operations().unary(u, scope);
    if (e instanceof ThisExpr t) return self(t, scope);
    if (e instanceof CastExpr c) return cast(c, scope);
    if (e instanceof ConditionalExpr c) {
      return a.operations().conditional(c, scope, target, pending);
    }
    if (e instanceof ArrayAccessExpr x) return index(x, scope);
    if (e instanceof LambdaExpr l) return a.functions().lambda(l, scope, target, pending);
    if (e instanceof MethodReferenceExpr r) {
      return a.references().read(r, scope, target, pending);
    }
    if (e instanceof InstanceOfExpr i) return a.operations().instanceOf(i, scope);
    if (e instanceof ArrayCreationExpr n) return array(n, scope);
    if (e instanceof ArrayInitializerExpr i) return elements(i, scope, target, Lines.begin(e));
    if (e instanceof ClassExpr c) return literal(c, scope);
    if (e instanceof SwitchExpr s) return a.switches().expression(s, scope, target, pending);
    return unresolved("an expression of an unknown kind", List.of(), Lines.begin(e));
  }

  static Expr unresolved(String why, List<Expr> parts, int line) {
    return new Expr.Unresolved(why, parts, Unknown.ANY, line);
  }

  private Expr name(Expression e, Scope scope) {
    if (e instanceof FieldAccessExpr f && f.getScope() instanceof SuperExpr s) {
      int line = a.lines().of(f);
      return a.names().field(superOf(s, scope), f.getNameAsString(), line, scope);
    }
    Names.Meaning meaning = a.names().resolve(e, scope);
    if (meaning instanceof Value v) return v.expr();
    return unresolved("name " + e, List.of(), Lines.begin(e));
  }

  /** {@code this} seen as the superclass. */
  Expr superOf(SuperExpr s, Scope scope) {
    SourceClass around = scope.enclosing();
    if (s.getTypeName().isPresent()) {
      Type named = named(s.getTypeName().get().asString(), scope);
      if (named instanceof ClassType c && c.info() instanceof SourceClass outer) around = outer;
    }
    Type above = around.superclass();
    int line = Lines.begin(s);
    if (!(above instanceof ClassType c)) {
      return unresolved("superclass", List.of(), line);
    }
    return new Expr.Cast(new Expr.This(around.thisType(), line), c, line);
  }

  /** A type of a name that may have dots. */
  Type named(String name, Scope scope) {
    int dot = name.indexOf('.');
    Type type = TypeReader.named(dot < 0 ? name : name.substring(0, dot), scope);
    if (type.isUnknown() && dot > 0) {
      dev.leash.source.types.ClassInfo found = scope.unit().canonical(name);
      return found == null ? type : ClassType.of(found);
    }
    while (dot > 0 && type instanceof ClassType c) {
      int next = name.indexOf('.', dot + 1);
      String part = name.substring(dot + 1, next < 0 ? name.length() : next);
      dev.leash.source.types.ClassInfo member = Members.type(a.project(), c.info(), part);
      type = member == null ? Unknown.ANY : ClassType.of(member);
      dot = next;
    }
    return type;
  }

  private Expr self(ThisExpr t, Scope scope) {
    SourceClass around = scope.enclosing();
    if (t.getTypeName().isPresent()) {
      Type named = named(t.getTypeName().get().asString(), scope);
      if (!(named instanceof ClassType c) || !(c.info() instanceof SourceClass outer)) {
        return unresolved("this", List.of(), Lines.begin(t));
      }
      around = outer;
    }
    return new Expr.This(around.thisType(), Lines.begin(t));
  }

  private Expr cast(CastExpr c, Scope scope) {
    Type type = TypeReader.read(c.getType(), scope);
    Expr operand = read(c.getExpression(), scope, type, null);
    Object value = Constants.value(operand);
    boolean folds = type.isPrimitive() || a.relations().isString(type);
    Object folded = value != null && folds ? Constants.convert(value, type) : null;
    if (folded != null) return new Expr.Const(folded, type, Lines.begin(c));
    return new Expr.Cast(operand, type, Lines.begin(c));
  }

  private Expr index(ArrayAccessExpr x, Scope scope) {
    Expr array = read(x.getName(), scope);
    Expr index = read(x.getIndex(), scope);
    Type type = Relations.settled(array.type());
    if (!(type instanceof ArrayType t)) {
      return unresolved("array", List.of(array, index), Lines.begin(x));
    }
    return new Expr.Index(array, index, t.element(), Lines.begin(x));
  }

  private Expr array(ArrayCreationExpr n, Scope scope) {
    Type type = TypeReader.read(n.getElementType(), scope);
    for (int i = 0; i < n.getLevels().size(); i++) type = new ArrayType(type);
    if (n.getInitializer().isPresent()) {
      return elements(n.getInitializer().get(), scope, type, Lines.begin(n));
    }
    List<Expr> lengths = new ArrayList<>();
    n.getLevels().forEach(l -> l.getDimension().ifPresent(d -> lengths.add(read(d, scope))));
    return new Expr.NewArray((ArrayType) type, lengths, null, Lines.begin(n));
  }

  /** An array initialiser. */
  Expr elements(ArrayInitializerExpr i, Scope scope, Type target, int line) {
    Type element =
        target != null && Relations.settled(target) instanceof ArrayType t
            ? t.element()
            : Unknown.ANY;
    List<Expr> values = new ArrayList<>();
    for (Expression v : i.getValues()) values.add(read(v, scope, element, null));
    Expr length = new Expr.Const(values.size(), Primitive.INT, line);
    return new Expr.NewArray(new ArrayType(element), List.of(length), values, line);
  }

  private Expr literal(ClassExpr c, Scope scope) {
    Type type = TypeReader.read(c.getType(), scope);
    Type of = a.world().type("java/lang/Class", a.relations().boxed(Erasure.of(type)));
    if (type instanceof Primitive p && a.project().find(p.box()) != null) {
      FieldInfo field = a.project().find(p.box()).field("TYPE");
      if (field != null) return new Expr.Field(field, null, field.owner(), of, Lines.begin(c));
    }
    return new Expr.Const(new ClassLiteral(Erasure.descriptor(type)), of, Lines.begin(c));
  }
}
