package dev.leash.source.meaning;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import dev.leash.source.meaning.Overloads.Candidate;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.Expr.Mode;
import dev.leash.source.types.ArrayType;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Inference;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import dev.leash.source.types.Unknown;
import java.util.ArrayList;
import java.util.List;

/** Method references (JLS 15.13). */
final class References {
  private final Attribution a;

  References(Attribution attribution) {
    a = attribution;
  }

  /**
   * What stands in front of the colons.
   *
   * @param receiver a value, or null for a type
   */
  private record Where(Expr receiver, Type type, boolean isSuper) {}

  private Where where(MethodReferenceExpr r, Scope scope, Attribution with) {
    Expression e = r.getScope();
    if (e instanceof SuperExpr s) {
      Expr self = new Expr.This(scope.enclosing().thisType(), Lines.begin(s));
      Type above =
          s.getTypeName().isPresent()
              ? with.expressions().named(s.getTypeName().get().asString(), scope)
              : scope.enclosing().superclass();
      return new Where(self, above, true);
    }
    if (e instanceof TypeExpr t) {
      // The parser takes a plain variable for a type, too.
      String name = t.getType().asString();
      int line = Lines.begin(t);
      if (name.indexOf('.') < 0) {
        Expr variable = with.names().variable(name, scope, line);
        if (variable != null) return new Where(variable, variable.type(), false);
      } else if (name.matches("[\\w.$]+")) {
        if (with.names().resolve(expression(name), scope) instanceof Names.Value v) {
          if (!v.expr().type().isUnknown()) return new Where(v.expr(), v.expr().type(), false);
        }
      }
      return new Where(null, TypeReader.read(t.getType(), scope), false);
    }
    if (e instanceof NameExpr || e instanceof FieldAccessExpr) {
      Names.Meaning meaning = with.names().resolve(e, scope);
      if (meaning instanceof Names.OfType t) return new Where(null, t.type(), false);
      if (meaning instanceof Names.Value v) return new Where(v.expr(), v.expr().type(), false);
      return new Where(null, Unknown.ANY, false);
    }
    Expr receiver = with.expressions().read(e, scope);
    return new Where(receiver, receiver.type(), false);
  }

  /** A dotted name as an expression. */
  private static Expression expression(String name) {
    Expression made = null;
    for (String part : name.split("\\.")) {
      made = made == null ? new NameExpr(part) : new FieldAccessExpr(made, part);
    }
    return made;
  }

  private List<Candidate> candidates(MethodReferenceExpr r, Where where) {
    Type type = Relations.settled(where.type());
    if (isNew(r)) {
      if (!(type instanceof ClassType c)) return List.of();
      return a.creations().constructors(c);
    }
    return a.invocations().candidates(type, r.getIdentifier());
  }

  private static boolean isNew(MethodReferenceExpr r) {
    return r.getIdentifier().equals("new");
  }

  /** Whether only one method can be meant, whatever the target. */
  boolean isExact(MethodReferenceExpr r, Scope scope) {
    List<Candidate> found = candidates(r, where(r, scope, a.speculative()));
    return found.size() == 1 && !found.get(0).method().isVarargs();
  }

  boolean givesPrimitive(MethodReferenceExpr r, Scope scope) {
    List<Candidate> found = candidates(r, where(r, scope, a.speculative()));
    return found.size() == 1
        && !isNew(r)
        && Relations.settled(found.get(0).method().result()).isPrimitive();
  }

  /** Whether some method fits the function by the number of parameters. */
  boolean mayBe(MethodReferenceExpr r, Scope scope, FunctionType function) {
    Where where = where(r, scope, a.speculative());
    if (Relations.settled(where.type()).isUnknown()) return true;
    int n = function.parameters().size();
    if (isNew(r) && Relations.settled(where.type()) instanceof ArrayType) return n == 1;
    List<Candidate> found = candidates(r, where);
    boolean isVoid = Relations.settled(function.result()) == Primitive.VOID;
    boolean fits = false;
    for (Candidate c : found) {
      MethodInfo m = c.method();
      boolean arity = takes(m, n);
      boolean unbound = where.receiver() == null && !isNew(r) && !m.isStatic() && takes(m, n - 1);
      boolean isStaticOrBound = where.receiver() != null || m.isStatic() || isNew(r);
      boolean result = isVoid || isNew(r) || found.size() > 1 || m.result() != Primitive.VOID;
      fits |= ((arity && isStaticOrBound) || unbound) && result;
    }
    return fits;
  }

  private static boolean takes(MethodInfo m, int count) {
    return m.arity() == count || (m.isVarargs() && count >= m.arity() - 1);
  }

  /** Tells the inference what an exact reference takes, before that is needed. */
  void tell(MethodReferenceExpr r, Scope scope, Type formal) {
    FunctionType function = FunctionType.of(a.project(), formal);
    if (function == null) return;
    Where where = where(r, scope, a.speculative());
    List<Candidate> found = candidates(r, where);
    if (found.size() != 1 || found.get(0).method().isVarargs()) return;
    MethodInfo m = found.get(0).method();
    List<Type> given = function.parameters();
    int shift = 0;
    if (given.size() == m.arity() + 1 && where.receiver() == null && !m.isStatic()) {
      a.relations().isSubtype(given.get(0), where.type());
      shift = 1;
    }
    if (!m.variables().isEmpty() || isNew(r)) return;
    List<Type> takes =
        Signatures.memberTypes(a.relations(), m, where.type()).applyAll(m.parameters());
    for (int i = 0; i < takes.size() && i + shift < given.size(); i++) {
      tell(given.get(i + shift), takes.get(i));
    }
  }

  private void tell(Type given, Type taken) {
    Type boxed = a.relations().boxed(taken);
    if (!taken.isPrimitive() || Inference.isOpen(given)) a.relations().isSubtype(given, boxed);
    // What is not known yet and is passed for a primitive is its box (JLS 18.2.2).
    if (taken.isPrimitive() && Inference.isOpen(given)) a.relations().isSubtype(boxed, given);
  }

  /** A method reference whose target is known, but for its result. */
  Expr read(MethodReferenceExpr r, Scope scope, Type target, Pending pending) {
    int line = Lines.begin(r);
    FunctionType function = target == null ? null : FunctionType.of(a.project(), target);
    Where where = where(r, scope, a);
    List<Expr> parts = where.receiver() == null ? List.of() : List.of(where.receiver());
    if (function == null) return Expressions.unresolved("method reference", parts, line);
    List<Type> given = new ArrayList<>();
    for (Type p : function.parameters()) given.add(a.relations().upward(Inference.settle(p)));
    Type type = Relations.settled(where.type());
    if (isNew(r) && type instanceof ArrayType array) {
      result(function, array);
      return new ReferenceLambda(a, function, given, scope, line).newArray(array);
    }
    Found found = find(r, where, given, line);
    if (found == null) {
      return Expressions.unresolved("method reference " + r.getIdentifier(), parts, line);
    }
    result(function, found.result());
    MethodInfo m = found.method();
    boolean inner = isNew(r) && needsMore(m.owner());
    boolean viaLambda = found.varargs() || where.isSuper() || inner || isHidden(m);
    if (viaLambda) {
      return new ReferenceLambda(a, function, given, scope, line)
          .call(m, isNew(r), where.receiver(), where.type(), where.isSuper(), found);
    }
    Mode mode = isNew(r) ? Mode.SPECIAL : m.isStatic() ? Mode.STATIC : Mode.VIRTUAL;
    Expr bound = m.isStatic() || isNew(r) ? null : where.receiver();
    Type site = isNew(r) ? ClassType.of(m.owner()) : where.type();
    return new Expr.Reference(function.type(), function.method(), m, bound, site, mode, line);
  }

  /** Whether the constructor takes more than it says: an enclosing instance, captured variables. */
  private static boolean needsMore(ClassInfo info) {
    return info.isInner()
        || (info instanceof SourceClass s && s.place() == SourceClass.Place.LOCAL);
  }

  /** Protected methods of another package are reached by code in the class itself. */
  private boolean isHidden(MethodInfo m) {
    boolean isProtected = dev.leash.ir.Access.is(m.access(), dev.leash.ir.Access.PROTECTED);
    return isProtected
        && !m.owner().packagePrefix().equals(a.clazz().packagePrefix())
        && !a.relations().isSubclass(a.clazz(), m.owner());
  }

  private void result(FunctionType function, Type given) {
    Type wanted = function.result();
    if (Relations.settled(wanted) == Primitive.VOID || given == Primitive.VOID) return;
    if (Inference.isOpen(wanted)) {
      Type captured = given instanceof ClassType c ? a.relations().capture(c) : given;
      a.relations().isSubtypeUnchecked(a.relations().boxed(captured), wanted);
    }
  }

  /** The method that the reference means, and how it is called. */
  record Found(
      MethodInfo method, Type result, boolean unbound, boolean varargs, List<Type> formals) {}

  private Found find(MethodReferenceExpr r, Where where, List<Type> given, int line) {
    List<Candidate> all =
        isNew(r) && where.type() instanceof ClassType c && isDiamond(r, c)
            ? diamonds(c)
            : candidates(r, where);
    Overloads.Choice first = choose(all, given, line);
    boolean byType = where.receiver() == null && !isNew(r);
    if (byType && !given.isEmpty()) {
      Type site = where.type();
      ClassType more =
          site instanceof ClassType c && c.isRaw()
              ? a.relations().asSuper(given.get(0), c.info())
              : null;
      List<Candidate> rest =
          more == null ? all : a.invocations().candidates(more, r.getIdentifier());
      boolean fits = a.relations().isSubtype(a.relations().boxed(given.get(0)), where.type());
      Overloads.Choice second = fits ? choose(rest, given.subList(1, given.size()), line) : null;
      boolean firstFits = first != null && first.method().isStatic();
      boolean secondFits = second != null && !second.method().isStatic();
      if (secondFits && !firstFits) return found(second, true);
      if (first != null && !first.method().isStatic()) return null;
    }
    return first == null ? null : found(first, false);
  }

  private static boolean isDiamond(MethodReferenceExpr r, ClassType c) {
    return c.isRaw() && !r.getTypeArguments().isPresent();
  }

  private List<Candidate> diamonds(ClassType c) {
    List<Candidate> found = new ArrayList<>();
    ClassType type = c.info().thisType();
    for (MethodInfo m : c.info().methods("<init>")) {
      found.add(new Candidate(m, type, c.info().typeParameters(), type));
    }
    return found;
  }

  private Overloads.Choice choose(List<Candidate> all, List<Type> given, int line) {
    List<Arg> args = new ArrayList<>();
    for (Type type : given) {
      args.add(
          new Arg.Typed(new Expr.Unresolved("argument", List.of(), type, line), new Pending()));
    }
    return a.overloads().choose(all, args, List.of());
  }

  private Found found(Overloads.Choice choice, boolean unbound) {
    Inference.solve(a.relations(), choice.variables());
    Type result = Inference.settle(choice.result());
    if (choice.method().isConstructor() && choice.candidate().extra().isEmpty()) {
      result = choice.candidate().site();
    }
    boolean varargs = choice.phase() == Overloads.Phase.VARARGS;
    return new Found(choice.method(), result, unbound, varargs, choice.formals());
  }
}
