package dev.leash.source.meaning;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.leash.source.meaning.Overloads.Candidate;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.Expr.Mode;
import dev.leash.source.types.ArrayType;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.Intersection;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import dev.leash.source.types.TypeVariable;
import dev.leash.source.types.Wildcard;
import java.util.ArrayList;
import java.util.List;

/** Calls (JLS 15.12). */
final class Invocations {
  private final Attribution a;

  Invocations(Attribution attribution) {
    a = attribution;
  }

  /** Where a call looks for its method. */
  private record Where(
      Expr receiver, Type site, List<Candidate> candidates, Mode mode, boolean unknown) {}

  Expr call(MethodCallExpr call, Scope scope, Type target, Pending pending) {
    String name = call.getNameAsString();
    int line = a.lines().of(call);
    Where where =
        call.getScope().isEmpty()
            ? unqualified(name, scope, line)
            : qualified(call.getScope().get(), name, scope);
    List<Type> explicit = explicit(call, scope);
    List<Arg> args = Arg.read(a, call.getArguments(), scope);
    Overloads.Choice choice = a.overloads().choose(where.candidates(), args, explicit);
    if (choice == null) return unresolved(name, where, args, line);
    Solver.Solved solved = new Solver(a).solve(choice, args, target, pending, line);
    return finish(where, choice, solved, name, line);
  }

  private List<Type> explicit(MethodCallExpr call, Scope scope) {
    List<Type> explicit = new ArrayList<>();
    call.getTypeArguments()
        .ifPresent(list -> list.forEach(t -> explicit.add(TypeReader.read(t, scope))));
    return explicit;
  }

  private Expr unresolved(String name, Where where, List<Arg> args, int line) {
    List<Expr> parts = new ArrayList<>();
    if (where.receiver() != null && !(where.receiver() instanceof Expr.This)) {
      parts.add(where.receiver());
    }
    parts.addAll(new Solver(a).abandoned(args));
    return Expressions.unresolved("method " + name, parts, line);
  }

  private Expr finish(
      Where where, Overloads.Choice choice, Solver.Solved solved, String name, int line) {
    MethodInfo m = choice.method();
    Type result = solved.result();
    Type site = where.site();
    Expr receiver = where.receiver();
    if (name.equals("getClass") && m.arity() == 0 && receiver != null) {
      Type of = new Wildcard(Erasure.of(receiver.type()), null);
      result = a.world().type("java/lang/Class", of);
    }
    if (name.equals("clone") && Relations.settled(site) instanceof ArrayType) result = site;
    if (m.isStatic()) {
      boolean around = receiver instanceof Expr.This && where.mode() == Mode.STATIC;
      Type named = around ? null : site;
      Expr call = new Expr.Call(m, null, named, Mode.STATIC, solved.args(), result, line);
      boolean plain =
          receiver == null || receiver instanceof Expr.This || receiver instanceof Expr.Local;
      return plain ? call : new Expr.Sequence(receiver, call);
    }
    if (receiver == null) {
      return Expressions.unresolved("method " + name + " without an object", solved.args(), line);
    }
    Mode mode = where.mode() == Mode.STATIC ? Mode.VIRTUAL : where.mode();
    return new Expr.Call(m, receiver, site, mode, solved.args(), result, line);
  }

  /** From the inside to the outside: the first class that has a method of that name. */
  private Where unqualified(String name, Scope scope, int line) {
    SourceClass innermost = scope.enclosing();
    for (Scope s = scope; s != null; s = s.parent) {
      if (s.clazz == null) continue;
      Type site = s.clazz.thisType();
      List<Candidate> found = a.overloads().members(s.clazz, site, name);
      if (!found.isEmpty()) {
        Expr self = new Expr.This(s.clazz.thisType(), line);
        // A static method of a class around is named by the class that declares it.
        boolean own = s.clazz == innermost;
        return new Where(self, site, found, own ? Mode.VIRTUAL : Mode.STATIC, false);
      }
      if (a.relations().hasUnknownSupertype(s.clazz)) {
        return new Where(null, null, List.of(), Mode.VIRTUAL, true);
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (ClassInfo owner : scope.unit().methodOwners(name)) {
      for (Candidate c : a.overloads().members(owner, ClassType.of(owner), name)) {
        if (c.method().isStatic()) found.add(c);
      }
    }
    return new Where(null, null, found, Mode.STATIC, false);
  }

  private Where qualified(Expression scopeNode, String name, Scope scope) {
    if (scopeNode instanceof SuperExpr s) return ofSuper(s, name, scope);
    Expr receiver;
    boolean isName = scopeNode instanceof NameExpr || scopeNode instanceof FieldAccessExpr;
    if (isName || scopeNode instanceof TypeExpr) {
      Names.Meaning meaning = a.names().resolve(scopeNode, scope);
      if (meaning instanceof Names.OfType t) return ofType(t.type(), name);
      if (!(meaning instanceof Names.Value v)) {
        return new Where(null, null, List.of(), Mode.STATIC, true);
      }
      receiver = v.expr();
    } else {
      receiver = a.expressions().read(scopeNode, scope);
    }
    Type site = Relations.settled(receiver.type());
    List<Candidate> found = candidates(site, name);
    return new Where(receiver, site, found, Mode.VIRTUAL, site.isUnknown());
  }

  /** Methods of a value of the type. */
  List<Candidate> candidates(Type site, String name) {
    if (site instanceof TypeVariable v) return ofBounds(v.bounds(), name);
    if (site instanceof Intersection i) return ofBounds(i.parts(), name);
    ClassInfo info = a.names().classOf(site);
    if (info == null || site instanceof Primitive) return List.of();
    if (site instanceof ArrayType && name.equals("clone")) {
      return info.methods(name).stream().map(m -> Candidate.of(m, site)).toList();
    }
    return a.overloads().members(info, site, name);
  }

  private List<Candidate> ofBounds(List<Type> bounds, String name) {
    List<Candidate> found = new ArrayList<>();
    for (Type bound : bounds) {
      for (Candidate c : candidates(Relations.settled(bound), name)) {
        if (found.stream().noneMatch(f -> isSame(f, c))) found.add(c);
      }
    }
    return found;
  }

  private static boolean isSame(Candidate f, Candidate c) {
    return f.method() == c.method()
        || (f.method().arity() == c.method().arity()
            && f.method().descriptor().equals(c.method().descriptor()));
  }

  private Where ofType(Type type, String name) {
    if (!(type instanceof ClassType c)) {
      return new Where(null, type, List.of(), Mode.STATIC, type.isUnknown());
    }
    // Instance methods take part in the choice, too, and make the call wrong if they win.
    return new Where(null, type, a.overloads().members(c.info(), type, name), Mode.STATIC, false);
  }

  private Where ofSuper(SuperExpr s, String name, Scope scope) {
    int line = Lines.begin(s);
    Type above = null;
    SourceClass around = scope.enclosing();
    if (s.getTypeName().isPresent()) {
      Type named = a.expressions().named(s.getTypeName().get().asString(), scope);
      if (named instanceof ClassType c
          && c.info() instanceof SourceClass outer
          && encloses(outer, scope)) {
        around = outer;
      } else {
        above = superInterface(around, named);
      }
    }
    if (above == null) above = around.superclass();
    Expr self = new Expr.This(around.thisType(), line);
    if (!(above instanceof ClassType c)) {
      return new Where(self, above, List.of(), Mode.SPECIAL, true);
    }
    return new Where(
        self, above, a.overloads().members(c.info(), above, name), Mode.SPECIAL, false);
  }

  private static boolean encloses(SourceClass outer, Scope scope) {
    for (Scope s = scope; s != null; s = s.parent) if (s.clazz == outer) return true;
    return false;
  }

  private static Type superInterface(SourceClass of, Type named) {
    for (Type t : of.interfaces()) {
      if (t instanceof ClassType c && named instanceof ClassType n && c.info() == n.info()) {
        return c;
      }
    }
    return named;
  }

  /** {@code this(…)} or {@code super(…)}. */
  Expr constructor(ExplicitConstructorInvocationStmt call, Scope scope) {
    SourceClass self = scope.enclosing();
    Scope inside = scope.withoutThis();
    Expr outer = call.getExpression().map(e -> a.expressions().read(e, inside)).orElse(null);
    List<Arg> args = Arg.read(a, call.getArguments(), inside);
    Type site = call.isThis() ? self.thisType() : self.superclass();
    return constructor(self, site, outer, args, Lines.begin(call));
  }

  /** A call of a constructor on {@code this}; the outer instance of the superclass may be given. */
  Expr constructor(SourceClass self, Type site, Expr outer, List<Arg> args, int line) {
    if (site instanceof ClassType c) {
      List<Candidate> candidates = a.creations().constructors(c);
      Overloads.Choice choice = a.overloads().choose(candidates, args, List.of());
      if (choice != null) {
        Solver.Solved solved = new Solver(a).solve(choice, args, null, null, line);
        Expr receiver = outer == null ? new Expr.This(self.thisType(), line) : outer;
        return new Expr.Call(
            choice.method(), receiver, c, Mode.SPECIAL, solved.args(), Primitive.VOID, line);
      }
    }
    List<Expr> parts = new ArrayList<>();
    if (outer != null) parts.add(outer);
    parts.addAll(new Solver(a).abandoned(args));
    return Expressions.unresolved("constructor", parts, line);
  }
}
