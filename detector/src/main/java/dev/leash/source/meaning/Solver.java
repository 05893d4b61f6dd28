package dev.leash.source.meaning;

import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.leash.source.tree.Expr;
import dev.leash.source.types.ArrayType;
import dev.leash.source.types.Inference;
import dev.leash.source.types.Inferred;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import dev.leash.source.types.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Infers what a chosen method's type parameters are, and with them its functional arguments. */
final class Solver {
  /**
   * The call's arguments and result.
   *
   * @param args as many as the method has parameters; some may come later, with the inference that
   *     the call is part of
   */
  record Solved(List<Expr> args, Type result) {}

  private final Attribution a;

  Solver(Attribution attribution) {
    a = attribution;
  }

  /**
   * Solves the call.
   *
   * @param target what the context wants, or null
   * @param outer of the inference that the call is part of, or null
   */
  Solved solve(Overloads.Choice choice, List<Arg> args, Type target, Pending outer, int line) {
    Pending own = new Pending();
    own.variables.addAll(choice.variables());
    List<Expr> given = new ArrayList<>(Collections.nCopies(args.size(), null));
    for (int i = 0; i < args.size(); i++) {
      place(args.get(i), choice.formals().get(i), given, i, own);
    }
    List<Expr> packed = pack(choice, given, line);
    Type result = choice.result();
    boolean leave = outer != null && Inference.isOpen(result);
    if (leave) {
      outer.variables.addAll(own.variables);
      outer.stuck.addAll(own.stuck);
      return new Solved(packed, result);
    }
    if (target != null && Inference.isOpen(result)) want(result, target, own);
    finish(own);
    Type settled = Inference.settle(result);
    return new Solved(packed, settled);
  }

  /** Tells the variables what the context wants, if they can give that. */
  void want(Type result, Type target, Pending pending) {
    List<List<Type>> saved = Inference.snapshot(pending.variables);
    Type wanted = target;
    if (Relations.settled(target) instanceof Primitive p) {
      if (!(Relations.settled(result) instanceof Inferred v) || p == Primitive.VOID) return;
      List<Inferred> only = List.of(v);
      boolean bounded =
          !Inference.snapshot(only).get(0).isEmpty() || !Inference.snapshot(only).get(1).isEmpty();
      if (bounded) return;
      wanted = a.relations().boxed(p);
    }
    if (!a.relations().isSubtypeUnchecked(result, wanted)) {
      Inference.restore(pending.variables, saved);
    }
  }

  /** Attributes the arguments that wait, in an order that gives each what it needs, and solves. */
  void finish(Pending pending) {
    while (!pending.stuck.isEmpty()) {
      Pending.Stuck next = ready(pending);
      pending.stuck.remove(next);
      Set<Inferred> needed = new LinkedHashSet<>();
      for (Type input : inputs(next)) Inference.collect(input, needed);
      if (next.source() instanceof MethodReferenceExpr r && !needed.isEmpty()) {
        a.references().tell(r, next.scope(), next.formal());
      }
      Inference.solve(a.relations(), needed);
      Expr tree = a.expressions().read(next.source(), next.scope(), next.formal(), pending);
      next.args().set(next.index(), tree);
    }
    Inference.solve(a.relations(), List.copyOf(pending.variables));
  }

  /** The first that needs nothing which another one's result may tell; else the first. */
  @SuppressWarnings("ReferenceEquality") // Itself, not one like it.
  private Pending.Stuck ready(Pending pending) {
    for (Pending.Stuck s : pending.stuck) {
      Set<Inferred> needed = new LinkedHashSet<>();
      for (Type input : inputs(s)) Inference.collect(input, needed);
      boolean free = true;
      for (Pending.Stuck other : pending.stuck) {
        if (other == s) continue;
        Set<Inferred> told = new LinkedHashSet<>();
        Type result = a.functions().result(other.formal());
        if (result != null) Inference.collect(result, told);
        told.retainAll(needed);
        free &= told.isEmpty();
      }
      if (free) return s;
    }
    return pending.stuck.get(0);
  }

  /** Types that must be known before the argument can be attributed. */
  private List<Type> inputs(Pending.Stuck s) {
    boolean typed =
        s.source() instanceof LambdaExpr l
            && (l.getParameters().isEmpty() || !Functions.isImplicit(l));
    if (typed) {
      return Relations.settled(s.formal()) instanceof Inferred ? List.of(s.formal()) : List.of();
    }
    return a.functions().inputs(s.formal());
  }

  private void place(Arg arg, Type formal, List<Expr> given, int index, Pending own) {
    if (arg instanceof Arg.Typed t) {
      own.variables.addAll(t.pending().variables);
      own.stuck.addAll(t.pending().stuck);
      given.set(index, t.expr());
    } else if (arg instanceof Arg.Deferred d) {
      own.stuck.add(new Pending.Stuck(d.source(), d.scope(), formal, given, index));
    } else if (arg instanceof Arg.Choice c) {
      List<Expr> parts = new ArrayList<>(Collections.nCopies(2, null));
      place(c.left(), formal, parts, 0, own);
      place(c.right(), formal, parts, 1, own);
      int line = a.lines().of(c.source());
      given.set(index, new Expr.LateConditional(c.condition(), parts, formal, line));
    }
  }

  private List<Expr> pack(Overloads.Choice choice, List<Expr> given, int line) {
    MethodInfo m = choice.method();
    if (choice.phase() != Overloads.Phase.VARARGS) return given;
    int fixed = m.arity() - 1;
    Type formal =
        choice.formals().size() > fixed ? choice.formals().get(fixed) : element(choice, fixed);
    return new Spread(given, fixed, new ArrayType(formal), line);
  }

  private static Type element(Overloads.Choice choice, int fixed) {
    Type last = choice.method().parameters().get(fixed);
    return last instanceof ArrayType t
        ? dev.leash.source.types.Erasure.of(t.element())
        : Unknown.ANY;
  }

  /** Attributes what is left of the arguments of a call that could not be resolved. */
  List<Expr> abandoned(List<Arg> args) {
    List<Expr> parts = new ArrayList<>();
    for (Arg arg : args) {
      if (arg instanceof Arg.Typed t) {
        finish(t.pending());
        parts.add(t.expr());
      } else if (arg instanceof Arg.Deferred d) {
        parts.add(a.expressions().read(d.source(), d.scope(), Unknown.ANY, null));
      } else if (arg instanceof Arg.Choice c) {
        List<Expr> both = abandoned(List.of(c.left(), c.right()));
        parts.add(
            new Expr.Conditional(
                c.condition(), both.get(0), both.get(1), Unknown.ANY, a.lines().of(c.source())));
      }
    }
    return parts;
  }
}
