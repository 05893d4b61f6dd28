package dev.leash.source.meaning;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.Frame;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.tree.Stmt;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.FieldInfo;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.List;

/** Attributes all code of one class, member by member in the order of the source. */
public final class ClassReader {
  private final SourceClass owner;
  private final Attribution a;
  private final List<ClassTree.Member> members = new ArrayList<>();

  private ClassReader(SourceClass owner) {
    this.owner = owner;
    this.a = Attribution.of(owner);
  }

  /** The class's code. The local classes that it finds are registered with the project. */
  public static ClassTree read(SourceClass owner) {
    ClassReader reader = new ClassReader(owner);
    if (owner.node() instanceof EnumDeclaration e) {
      for (EnumConstantDeclaration c : e.getEntries()) reader.attempt(c, () -> reader.constant(c));
    }
    for (BodyDeclaration<?> d : owner.body()) reader.attempt(d, () -> reader.member(d));
    for (MethodInfo m : owner.methods()) reader.attempt(owner.node(), () -> reader.implicit(m));
    return new ClassTree(owner, List.copyOf(reader.members), List.copyOf(reader.a.found()));
  }

  private void attempt(Node member, Runnable part) {
    String name = owner.name().replace('/', '.');
    owner.project().attempt(name + ", line " + Lines.begin(member), part);
  }

  private void constant(EnumConstantDeclaration c) {
    FieldInfo field = owner.field(c.getNameAsString());
    Frame frame = Frame.ofMember(owner.frame(), c);
    Scope scope = owner.scope().body(frame, true);
    int line = Lines.begin(c);
    List<Arg> args = Arg.read(a, c.getArguments(), scope);
    ClassType type = ClassType.of(owner);
    Overloads.Choice choice =
        a.overloads().choose(a.creations().constructors(type), args, List.of());
    Expr value;
    if (choice == null) {
      if (c.getClassBody().isNonEmpty()) a.creations().declare(scope, c, c.getClassBody(), type);
      value = new Expr.Unresolved("constructor", new Solver(a).abandoned(args), type, line);
    } else {
      Solver.Solved solved = new Solver(a).solve(choice, args, null, null, line);
      if (c.getClassBody().isNonEmpty()) {
        SourceClass body = a.creations().declare(scope, c, c.getClassBody(), type);
        MethodInfo constructor = AnonymousClass.constructor(body, choice.method(), null);
        value = new Expr.New(body, constructor, null, null, solved.args(), type, line);
      } else {
        value = new Expr.New(owner, choice.method(), null, null, solved.args(), type, line);
      }
    }
    members.add(new ClassTree.Initializer(true, field, value, null, frame, line));
  }

  private void member(BodyDeclaration<?> d) {
    if (d instanceof FieldDeclaration f) {
      for (VariableDeclarator v : f.getVariables()) field(v);
    } else if (d instanceof InitializerDeclaration i) {
      Frame frame = Frame.ofMember(owner.frame(), i);
      Scope scope = owner.scope().body(frame, i.isStatic());
      Stmt.Block block = a.statements().block(i.getBody(), scope);
      members.add(
          new ClassTree.Initializer(i.isStatic(), null, null, block, frame, Lines.begin(i)));
    } else if (d instanceof MethodDeclaration m && m.getBody().isPresent()) {
      method(info(m), m.getParameters(), m.getBody().get(), m);
    } else if (d instanceof ConstructorDeclaration c) {
      method(info(c), c.getParameters(), c.getBody(), c);
    } else if (d instanceof CompactConstructorDeclaration c) {
      NodeList<Parameter> parameters = ((RecordDeclaration) owner.node()).getParameters();
      method(info(c), parameters, c.getBody(), c);
    }
  }

  @SuppressWarnings("ReferenceEquality") // Nodes are equal if they look alike.
  private MethodInfo info(Node node) {
    for (MethodInfo m : owner.methods()) if (owner.node(m) == node) return m;
    throw new IllegalStateException("a method that its class does not declare");
  }

  @SuppressWarnings("ReferenceEquality") // Nodes are equal if they look alike.
  private void field(VariableDeclarator v) {
    FieldInfo field = owner.field(v.getNameAsString());
    if (v.getInitializer().isEmpty() || field == null || owner.node(field) != v) return;
    Frame frame = Frame.ofMember(owner.frame(), v);
    Scope scope = owner.scope().body(frame, field.isStatic());
    Expression init = v.getInitializer().get();
    Expr value = a.expressions().read(init, scope, field.type(), null);
    int line = Lines.begin(v.getName());
    members.add(new ClassTree.Initializer(field.isStatic(), field, value, null, frame, line));
  }

  private void method(MethodInfo info, NodeList<Parameter> nodes, BlockStmt body, Node node) {
    Frame frame = Frame.ofMember(owner.frame(), info);
    Scope scope = owner.declared().scope(info).body(frame, info.isStatic());
    List<LocalVar> parameters = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      LocalVar p = new LocalVar(nodes.get(i).getNameAsString(), info.parameters().get(i), frame);
      parameters.add(p);
      scope.declare(p);
    }
    scope.returns = new Scope.Returns(info.result(), null, false, null);
    int line = Lines.begin(body);
    List<Statement> statements = body.getStatements();
    Expr calls = null;
    boolean callsThis = false;
    Scope block = scope.block();
    List<Stmt> made = new ArrayList<>();
    if (info.isConstructor()) {
      boolean explicit =
          !statements.isEmpty() && statements.get(0) instanceof ExplicitConstructorInvocationStmt;
      if (explicit) {
        ExplicitConstructorInvocationStmt first =
            (ExplicitConstructorInvocationStmt) statements.get(0);
        callsThis = first.isThis();
        calls = a.invocations().constructor(first, block);
        statements = statements.subList(1, statements.size());
      } else {
        calls = a.creations().implicitSuper(owner, constructorLine(node, line));
      }
    }
    made.addAll(a.statements().sequence(statements, block));
    Stmt.Block tree = new Stmt.Block(made, line, Lines.end(body));
    boolean compact = node instanceof CompactConstructorDeclaration;
    members.add(
        new ClassTree.Method(
            info, parameters, tree, calls, callsThis, compact, frame, Lines.begin(node)));
  }

  /** Compilers count an implicit call of the superclass's constructor as of the opening brace. */
  private static int constructorLine(Node node, int brace) {
    return node instanceof CompactConstructorDeclaration c ? Lines.begin(c.getName()) : brace;
  }

  private String component(int index) {
    return ((RecordDeclaration) owner.node()).getParameters().get(index).getNameAsString();
  }

  /** Methods that the source does not write out. */
  private void implicit(MethodInfo m) {
    Node node = owner.node(m);
    boolean accessor = node instanceof Parameter;
    if ((node != null && !accessor) || m.isAbstract()) return;
    Frame frame = Frame.ofMember(owner.frame(), m);
    List<LocalVar> parameters = new ArrayList<>();
    boolean canonical = m.isConstructor() && owner.isRecord();
    for (Type t : m.parameters()) {
      int i = parameters.size();
      String name = canonical ? component(i) : "x" + i;
      parameters.add(new LocalVar(name, t, frame));
    }
    int line = owner.line();
    boolean isAnonymous = owner.declared().anonymous() != null;
    Expr calls =
        m.isConstructor() && !isAnonymous ? a.creations().implicitSuper(owner, line) : null;
    members.add(new ClassTree.Method(m, parameters, null, calls, false, false, frame, line));
  }
}
