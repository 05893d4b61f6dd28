package dev.leash.source.code;

import dev.leash.ir.Access;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import dev.leash.source.meaning.ClassTree;
import dev.leash.source.meaning.SourceClass;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.Frame;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.tree.Stmt;
import dev.leash.source.tree.Walker;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The methods that a class's lambdas become, with the names that compilers give them. */
final class Lambdas {
  /**
   * A lambda's method.
   *
   * @param captures variables passed before the lambda's own parameters
   */
  record Method(MethodShape shape, Expr.Lambda lambda, List<LocalVar> captures) {}

  private final SourceClass owner;
  private final Trees trees;
  private final IdentityHashMap<Expr.Lambda, Method> methods = new IdentityHashMap<>();
  private final List<Method> inOrder = new ArrayList<>();
  private int count;

  Lambdas(ClassTree tree, Trees trees) {
    this.owner = tree.owner();
    this.trees = trees;
    for (ClassTree.Member m : tree.members()) {
      if (m instanceof ClassTree.Method method) {
        String name = method.info().isConstructor() ? "new" : method.info().name();
        Numbering numbering = new Numbering(name);
        if (method.calls() != null) numbering.visit(method.calls());
        if (method.body() != null) numbering.visit(method.body());
      } else if (m instanceof ClassTree.Initializer i) {
        Numbering numbering = new Numbering(i.isStatic() ? "static" : "new");
        if (i.value() != null) numbering.visit(i.value());
        if (i.block() != null) numbering.visit(i.block());
      }
    }
  }

  Method of(Expr.Lambda lambda) {
    return methods.get(lambda);
  }

  List<Method> all() {
    return inOrder;
  }

  private final class Numbering extends Walker {
    private final String around;

    Numbering(String around) {
      this.around = around;
    }

    @Override
    public void visit(Expr e) {
      // Inner lambdas are counted before the one around them.
      parts(e);
      if (e instanceof Expr.Lambda l) declare(l);
    }

    private void declare(Expr.Lambda l) {
      Uses uses = new Uses(l.frame());
      uses.visit(l.body());
      List<Type> types = new ArrayList<>();
      for (LocalVar v : uses.captures) types.add(v.type());
      for (LocalVar v : l.parameters()) types.add(v.type());
      String descriptor = Erasure.descriptor(types, l.result());
      boolean needsThis = uses.needsThis;
      int access = Access.PRIVATE | Access.SYNTHETIC | (needsThis ? 0 : Access.STATIC);
      MethodRef ref = new MethodRef(owner.name(), "lambda$" + around + "$" + count++, descriptor);
      MethodShape shape = new MethodShape(ref, access, List.of(), List.of());
      Method method = new Method(shape, l, List.copyOf(uses.captures));
      methods.put(l, method);
      inOrder.add(method);
    }
  }

  /** What a lambda's body needs of what is around it. */
  private final class Uses extends Walker {
    private final Frame frame;
    private final Set<LocalVar> captures = new LinkedHashSet<>();
    private boolean needsThis;

    Uses(Frame frame) {
      this.frame = frame;
    }

    private void use(LocalVar v) {
      if (v.frame() != null && v.frame().isInside(frame)) return;
      captures.add(v);
    }

    @Override
    public void visit(Expr e) {
      if (e instanceof Expr.Local l) use(l.variable());
      if (e instanceof Expr.This) needsThis = true;
      if (e instanceof Expr.New n) {
        if (n.info() instanceof SourceClass made) trees.captures(made).forEach(this::use);
        boolean implicit = n.outer() == null && n.info().isInner();
        needsThis |= implicit;
        if (n.info().superclass() instanceof ClassType above)
          needsThis |= implicit && isInner(above);
      }
      parts(e);
    }

    private boolean isInner(ClassType type) {
      ClassInfo info = type.info();
      return info.isInner();
    }

    @Override
    public void visit(Stmt s) {
      parts(s);
    }
  }
}
