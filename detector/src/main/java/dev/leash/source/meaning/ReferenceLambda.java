package dev.leash.source.meaning;

import dev.leash.source.tree.Expr;
import dev.leash.source.tree.Expr.Mode;
import dev.leash.source.tree.Frame;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.tree.Stmt;
import dev.leash.source.types.ArrayType;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.List;

/** Method references that compilers make lambdas of: array constructors, varargs, super. */
final class ReferenceLambda {
  private final FunctionType function;
  private final Frame frame;
  private final int line;
  private final List<LocalVar> parameters = new ArrayList<>();
  private final Frame outer;

  ReferenceLambda(Attribution a, FunctionType function, List<Type> given, Scope scope, int line) {
    this.function = function;
    this.line = line;
    this.outer = scope.frame;
    this.frame = Frame.ofLambda(scope.frame, function);
    for (int i = 0; i < given.size(); i++) {
      parameters.add(new LocalVar("x$" + i, given.get(i), frame));
    }
  }

  Expr newArray(ArrayType type) {
    parameters.set(0, new LocalVar("x$0", Primitive.INT, frame));
    Expr length = new Expr.Local(parameters.get(0), line);
    return lambda(new Expr.NewArray(type, List.of(length), null, line));
  }

  /** A call of the method with the lambda's parameters. */
  Expr call(
      MethodInfo m,
      boolean isNew,
      Expr receiver,
      Type site,
      boolean isSuper,
      References.Found found) {
    // The parameters are those of the method, not of the interface.
    int shift = found.unbound() ? 1 : 0;
    if (found.unbound()) parameters.set(0, new LocalVar("x$0", site, frame));
    for (int i = 0; i < found.formals().size() && i + shift < parameters.size(); i++) {
      Type formal = dev.leash.source.types.Inference.settle(found.formals().get(i));
      parameters.set(i + shift, new LocalVar("x$" + (i + shift), formal, frame));
    }
    List<Expr> args = new ArrayList<>();
    for (LocalVar p : parameters) args.add(new Expr.Local(p, line));
    Expr on = receiver;
    LocalVar bound = null;
    if (found.unbound()) {
      on = args.remove(0);
    } else if (receiver != null && !(receiver instanceof Expr.This) && !m.isStatic()) {
      // Evaluated once, when the reference is made.
      bound = new LocalVar("rec$", receiver.type(), outer);
      on = new Expr.Local(bound, line);
    }
    List<Expr> packed = args;
    if (found.varargs()) {
      int fixed = m.arity() - 1;
      Type element =
          found.formals().size() > fixed
              ? found.formals().get(fixed)
              : ((ArrayType) m.parameters().get(fixed)).element();
      packed = new Spread(args, fixed, new ArrayType(element), line);
    }
    Expr value;
    if (isNew) {
      value = new Expr.New(m.owner(), m, null, null, packed, found.result(), line);
    } else {
      Mode mode = m.isStatic() ? Mode.STATIC : isSuper ? Mode.SPECIAL : Mode.VIRTUAL;
      Expr target = m.isStatic() ? null : on;
      value = new Expr.Call(m, target, site, mode, packed, found.result(), line);
    }
    Expr lambda = lambda(value);
    return bound == null ? lambda : new Expr.Bind(bound, receiver, lambda);
  }

  private Expr lambda(Expr value) {
    boolean isVoid = Relations.settled(function.result()) == Primitive.VOID;
    boolean none = Relations.settled(value.type()) == Primitive.VOID;
    Stmt body = isVoid || none ? new Stmt.Run(value, line) : new Stmt.Return(value, line);
    return new Expr.Lambda(
        function.type(), function.method(), parameters, function.result(), body, frame, line);
  }
}
