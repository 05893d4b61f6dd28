package dev.leash.source.meaning;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.*;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.tree.Stmt;
import dev.leash.source.types.ArrayType;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.NullType;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Substitution;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.List;

/** Attributes statements. */
final class Statements {
  private final Attribution a;
  private final Targets targets = new Targets();

  Statements(Attribution attribution) {
    a = attribution;
  }

  Targets targets() {
    return targets;
  }

  Stmt.Block block(BlockStmt b, Scope around) {
    Scope scope = around.block();
    List<Stmt> made = sequence(b.getStatements(), scope);
    return new Stmt.Block(made, Lines.begin(b), Lines.end(b));
  }

  /** Statements one after the other: each may bring names into scope for those that follow. */
  List<Stmt> sequence(List<Statement> statements, Scope block) {
    List<Stmt> made = new ArrayList<>(statements.size());
    for (Statement s : statements) {
      Stmt tree = read(s, block);
      made.add(tree);
      introduce(tree, block);
    }
    return made;
  }

  private static void introduce(Stmt tree, Scope scope) {
    if (tree instanceof Stmt.If i) {
      boolean thenEnds = Flow.completes(i.then());
      boolean elseEnds = i.otherwise() == null || Flow.completes(i.otherwise());
      if (!thenEnds && elseEnds) Bindings.of(i.condition(), false).forEach(scope::declare);
      if (thenEnds && !elseEnds) Bindings.of(i.condition(), true).forEach(scope::declare);
    } else if (tree instanceof Stmt.Loop l && l.condition() != null) {
      if (!Flow.leaves(l.body(), l.target())) {
        Bindings.of(l.condition(), false).forEach(scope::declare);
      }
    }
  }

  Stmt read(Statement s, Scope scope) {
    int line = Lines.begin(s);
    if (s instanceof ExpressionStmt e) return expression(e, scope, line);
    if (s instanceof BlockStmt b) return block(b, scope);
    if (s instanceof IfStmt i) return branch(i, scope, line);
    if (s instanceof ReturnStmt r) return returned(r, scope, line);
    if (s instanceof ThrowStmt t) {
      return new Stmt.Throw(a.expressions().read(t.getExpression(), scope), line);
    }
    if (s instanceof TryStmt t) return attempt(t, scope, line);
    if (s instanceof ForEachStmt f) return forEach(f, scope, line);
    if (s instanceof ForStmt f) return loop(f, scope, line);
    if (s instanceof WhileStmt w) {
      Stmt.Target target = targets.enter(s);
      Expr condition = a.expressions().read(w.getCondition(), scope);
      Stmt body = read(w.getBody(), Bindings.in(scope, condition, true).block());
      targets.leave();
      return new Stmt.Loop(List.of(), condition, List.of(), body, target, line);
    }
    if (s instanceof DoStmt d) {
      Stmt.Target target = targets.enter(s);
      Stmt body = read(d.getBody(), scope.block());
      targets.leave();
      Expr condition = a.expressions().read(d.getCondition(), scope);
      return new Stmt.DoLoop(body, condition, target, line);
    }
    if (s instanceof BreakStmt b) {
      return new Stmt.Break(targets.ofBreak(b.getLabel().map(Object::toString).orElse(null)), line);
    }
    if (s instanceof ContinueStmt c) {
      String label = c.getLabel().map(Object::toString).orElse(null);
      return new Stmt.Continue(targets.ofContinue(label), line);
    }
    if (s instanceof LabeledStmt l) {
      Stmt.Target target = targets.enterLabel(l.getLabel().asString(), l.getStatement());
      Stmt body = read(l.getStatement(), scope);
      targets.leave();
      return new Stmt.Labeled(body, target, line);
    }
    if (s instanceof SwitchStmt w) return a.switches().statement(w, scope);
    if (s instanceof SynchronizedStmt y) {
      Expr lock = a.expressions().read(y.getExpression(), scope);
      return new Stmt.Synchronized(lock, block(y.getBody(), scope), line);
    }
    if (s instanceof AssertStmt t) {
      Expr check = a.expressions().read(t.getCheck(), scope);
      Scope inside = Bindings.in(scope, check, false);
      Expr detail = t.getMessage().map(m -> a.expressions().read(m, inside)).orElse(null);
      return new Stmt.Assert(check, detail, line);
    }
    if (s instanceof YieldStmt y) return a.switches().yieldStatement(y, scope);
    if (s instanceof ExplicitConstructorInvocationStmt c) {
      return new Stmt.Run(a.invocations().constructor(c, scope), line);
    }
    if (s instanceof LocalClassDeclarationStmt d) {
      declare(d.getClassDeclaration(), scope);
    } else if (s instanceof LocalRecordDeclarationStmt d) {
      declare(d.getRecordDeclaration(), scope);
    }
    return new Stmt.Empty(line);
  }

  private void declare(com.github.javaparser.ast.body.TypeDeclaration<?> d, Scope scope) {
    SourceClass outer = scope.enclosing();
    String simple = d.getNameAsString();
    String name =
        a.isSpeculative() ? outer.name() + "$0" + simple : a.project().localName(outer, simple);
    SourceClass made = SourceClass.local(outer, scope, d, name);
    scope.declare(simple, made);
    if (!a.isSpeculative()) {
      a.project().register(made);
      a.found().add(made);
    }
  }

  private Stmt expression(ExpressionStmt e, Scope scope, int line) {
    if (!(e.getExpression() instanceof VariableDeclarationExpr v)) {
      return new Stmt.Run(a.expressions().read(e.getExpression(), scope), line);
    }
    List<Stmt> made = declare(v, scope);
    return made.size() == 1 ? made.get(0) : new Stmt.Block(made, line, 0);
  }

  /** Declares the variables in the scope. */
  private List<Stmt> declare(VariableDeclarationExpr v, Scope scope) {
    List<Stmt> made = new ArrayList<>(1);
    for (VariableDeclarator d : v.getVariables()) {
      boolean isVar = d.getType().isVarType() || Patterns.isNamedVar(d.getType());
      Type declared = isVar ? null : TypeReader.read(d.getType(), scope);
      LocalVar variable = new LocalVar(d.getNameAsString(), declared, scope.frame);
      if (!isVar) scope.declare(variable);
      Expression source = d.getInitializer().orElse(null);
      Expr init = source == null ? null : a.expressions().read(source, scope, declared, null);
      if (isVar) {
        Type type = init == null ? null : a.relations().upward(init.type());
        variable.setType(type == null || type instanceof NullType ? a.world().object() : type);
        scope.declare(variable);
      } else if (init != null && v.isFinal() && ConstantReader.mayHold(a.relations(), declared)) {
        boolean constant = !(source instanceof ArrayInitializerExpr);
        Object value = constant ? Constants.convert(Constants.value(init), declared) : null;
        variable.setConstant(value);
      }
      made.add(new Stmt.Declare(variable, init, Lines.begin(d.getName())));
    }
    return made;
  }

  private Stmt branch(IfStmt i, Scope scope, int line) {
    Expr condition = a.expressions().read(i.getCondition(), scope);
    Stmt then = read(i.getThenStmt(), Bindings.in(scope, condition, true).block());
    Scope otherwise = Bindings.in(scope, condition, false).block();
    Stmt other = i.getElseStmt().map(e -> read(e, otherwise)).orElse(null);
    return new Stmt.If(condition, then, other, line);
  }

  private Stmt returned(ReturnStmt r, Scope scope, int line) {
    if (r.getExpression().isEmpty()) return new Stmt.Return(null, line);
    Expression e = r.getExpression().get();
    Scope.Returns to = scope.returns;
    if (to == null) return new Stmt.Return(a.expressions().read(e, scope), line);
    if (to.isLambda()) {
      return new Stmt.Return(a.functions().returned(e, scope, to.type(), to.pending()), line);
    }
    return new Stmt.Return(a.expressions().read(e, scope, to.type(), null), line);
  }

  private Stmt loop(ForStmt f, Scope around, int line) {
    Scope scope = around.block();
    List<Stmt> init = new ArrayList<>();
    for (Expression e : f.getInitialization()) {
      if (e instanceof VariableDeclarationExpr v) {
        init.addAll(declare(v, scope));
      } else {
        init.add(new Stmt.Run(a.expressions().read(e, scope), Lines.begin(e)));
      }
    }
    Stmt.Target target = targets.enter(f);
    Expr condition = f.getCompare().map(c -> a.expressions().read(c, scope)).orElse(null);
    Scope inside = condition == null ? scope : Bindings.in(scope, condition, true);
    Stmt body = read(f.getBody(), inside.block());
    targets.leave();
    List<Stmt> step = new ArrayList<>();
    for (Expression e : f.getUpdate()) {
      step.add(new Stmt.Run(a.expressions().read(e, inside), Lines.begin(e)));
    }
    return new Stmt.Loop(init, condition, step, body, target, line);
  }

  private Stmt forEach(ForEachStmt f, Scope around, int line) {
    Expr over = a.expressions().read(f.getIterable(), around);
    Type type = Relations.settled(over.type());
    Scope scope = around.block();
    Type element = null;
    MethodInfo iterator = null;
    if (type instanceof ArrayType array) {
      element = array.element();
    } else {
      ClassInfo iterable = a.project().find("java/lang/Iterable");
      ClassType above = iterable == null ? null : a.relations().asSuper(type, iterable);
      if (above != null) {
        List<Type> args = a.relations().capture(above).args();
        element = args.isEmpty() ? a.world().object() : a.relations().upward(args.get(0));
        for (var c : a.invocations().candidates(type, "iterator")) {
          if (c.method().arity() == 0) iterator = c.method();
        }
      }
    }
    VariableDeclarator d = f.getVariable().getVariables().get(0);
    boolean isVar = d.getType().isVarType() || Patterns.isNamedVar(d.getType());
    Type declared = isVar ? element : TypeReader.read(d.getType(), scope);
    if (declared == null) declared = dev.leash.source.types.Unknown.ANY;
    LocalVar variable = new LocalVar(d.getNameAsString(), declared, scope.frame);
    scope.declare(variable);
    Stmt.Target target = targets.enter(f);
    Stmt body = read(f.getBody(), scope.block());
    targets.leave();
    return new Stmt.ForEach(variable, over, element, iterator, body, target, line);
  }

  private Stmt attempt(TryStmt t, Scope around, int line) {
    Scope scope = around.block();
    List<Stmt.Resource> resources = new ArrayList<>();
    for (Expression e : t.getResources()) resources.add(resource(e, scope));
    Stmt.Block body = block(t.getTryBlock(), scope);
    List<Stmt.Catch> catches = new ArrayList<>();
    for (CatchClause c : t.getCatchClauses()) catches.add(caught(c, around.block()));
    Stmt.Block cleanup = t.getFinallyBlock().map(b -> block(b, around)).orElse(null);
    return new Stmt.Try(resources, body, catches, cleanup, line);
  }

  private Stmt.Resource resource(Expression e, Scope scope) {
    LocalVar variable = null;
    Expr init;
    int line = Lines.begin(e);
    if (e instanceof VariableDeclarationExpr v) {
      Stmt.Declare made = (Stmt.Declare) declare(v, scope).get(0);
      variable = made.variable();
      init = made.init();
      line = made.line();
    } else {
      init = a.expressions().read(e, scope);
      variable = new LocalVar("resource$", init.type(), scope.frame);
    }
    Type type = Relations.settled(variable.type());
    MethodInfo close = null;
    for (var c : a.invocations().candidates(type, "close")) {
      if (c.method().arity() == 0) close = c.method();
    }
    return new Stmt.Resource(variable, init, close, type, line);
  }

  private Stmt.Catch caught(CatchClause c, Scope scope) {
    com.github.javaparser.ast.type.Type node = c.getParameter().getType();
    List<Type> types = new ArrayList<>();
    if (node instanceof com.github.javaparser.ast.type.UnionType u) {
      u.getElements().forEach(t -> types.add(TypeReader.read(t, scope)));
    } else {
      types.add(TypeReader.read(node, scope));
    }
    Type type = TypeReader.read(node, scope);
    LocalVar variable = new LocalVar(c.getParameter().getNameAsString(), type, scope.frame);
    scope.declare(variable);
    return new Stmt.Catch(variable, types, block(c.getBody(), scope), Lines.begin(c));
  }

  /** The element type's own cast, for {@link Substitution} free code. */
  static boolean isVoid(Type t) {
    return t == Primitive.VOID;
  }
}
