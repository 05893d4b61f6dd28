package dev.leash.source.meaning;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.leash.ir.Access;
import dev.leash.source.meaning.Overloads.Candidate;
import dev.leash.source.tree.Expr;
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

/** Instance creations (JLS 15.9). */
final class Creations {
  private final Attribution a;

  Creations(Attribution attribution) {
    a = attribution;
  }

  /** Constructors of the class, for a type with known arguments. */
  List<Candidate> constructors(ClassType type) {
    List<Candidate> found = new ArrayList<>();
    for (MethodInfo m : type.info().methods("<init>")) {
      if (isAccessible(m)) found.add(Candidate.of(m, type));
    }
    return found;
  }

  private boolean isAccessible(MethodInfo m) {
    return Members.isAccessible(a.project(), a.clazz(), m.owner(), m.access())
        || Access.is(m.access(), Access.PROTECTED);
  }

  Expr read(ObjectCreationExpr n, Scope scope, Type target, Pending pending) {
    int line = Lines.begin(n);
    Expr outer = n.getScope().map(e -> a.expressions().read(e, scope)).orElse(null);
    Type type = type(n, outer, scope);
    boolean diamond =
        n.getType().getTypeArguments().map(NodeList::isEmpty).orElse(false)
            && type instanceof ClassType c
            && !c.info().typeParameters().isEmpty();
    List<Arg> args = Arg.read(a, n.getArguments(), scope);
    boolean anonymous = n.getAnonymousClassBody().isPresent();
    if (!(type instanceof ClassType c)) {
      if (anonymous) {
        declare(scope, n, n.getAnonymousClassBody().get(), type);
      }
      List<Expr> parts = new ArrayList<>();
      if (outer != null) parts.add(outer);
      parts.addAll(new Solver(a).abandoned(args));
      return new Expr.Unresolved("class " + n.getType().getNameAsString(), parts, type, line);
    }
    if (anonymous && c.info().isInterface()) {
      Type of = diamond ? inferred(c, target) : c;
      SourceClass made = declare(scope, n, n.getAnonymousClassBody().get(), of);
      MethodInfo constructor = AnonymousClass.constructor(made, null, null);
      return new Expr.New(made, constructor, null, null, List.of(), ClassType.of(made), line);
    }
    Overloads.Choice choice =
        a.overloads().choose(diamond ? diamonds(c) : constructors(c), args, List.of());
    if (choice == null) {
      if (anonymous) declare(scope, n, n.getAnonymousClassBody().get(), type);
      List<Expr> parts = new ArrayList<>();
      if (outer != null) parts.add(outer);
      parts.addAll(new Solver(a).abandoned(args));
      return new Expr.Unresolved(
          "constructor of " + c.info().name(), parts, ClassType.of(c.info()), line);
    }
    Pending later = anonymous ? null : pending;
    Solver.Solved solved = new Solver(a).solve(choice, args, target, later, line);
    Type made = diamond ? solved.result() : c;
    if (!anonymous) {
      return new Expr.New(c.info(), choice.method(), outer, null, solved.args(), made, line);
    }
    SourceClass body = declare(scope, n, n.getAnonymousClassBody().get(), made);
    MethodInfo constructor = AnonymousClass.constructor(body, choice.method(), outer);
    return new Expr.New(body, constructor, null, outer, solved.args(), ClassType.of(body), line);
  }

  private Type inferred(ClassType c, Type target) {
    ClassType above =
        target == null ? null : a.relations().asSuper(Relations.settled(target), c.info());
    if (above == null || Inference.isOpen(above)) return c;
    FunctionType plain = FunctionType.of(a.project(), above);
    return plain == null ? above : plain.type();
  }

  private Type type(ObjectCreationExpr n, Expr outer, Scope scope) {
    if (outer == null) return TypeReader.read(n.getType(), scope);
    ClassInfo around = a.names().classOf(outer.type());
    ClassInfo member =
        around == null ? null : Members.type(a.project(), around, n.getType().getNameAsString());
    if (member == null) return Unknown.ANY;
    List<Type> args = new ArrayList<>();
    n.getType()
        .getTypeArguments()
        .ifPresent(list -> list.forEach(t -> args.add(TypeReader.read(t, scope))));
    ClassType of = a.relations().asSuper(outer.type(), member.outer());
    boolean generic = of != null && !of.args().isEmpty();
    return new ClassType(member, args, generic ? of : null);
  }

  /** Constructors that also tell the class's arguments. */
  private List<Candidate> diamonds(ClassType c) {
    List<Candidate> found = new ArrayList<>();
    ClassType self = c.info().thisType();
    ClassType type = new ClassType(c.info(), self.args(), c.outer());
    for (MethodInfo m : c.info().methods("<init>")) {
      if (isAccessible(m)) {
        found.add(new Candidate(m, type, c.info().typeParameters(), type));
      }
    }
    return found;
  }

  /** Declares an anonymous class, whose body is attributed later. */
  SourceClass declare(Scope scope, Node node, NodeList<BodyDeclaration<?>> body, Type of) {
    SourceClass outer = scope.enclosing();
    String name = a.isSpeculative() ? outer.name() + "$0" : a.project().localName(outer, "");
    SourceClass made = SourceClass.anonymous(outer, scope, node, body, name, of);
    if (!a.isSpeculative()) {
      a.project().register(made);
      a.found().add(made);
    }
    return made;
  }

  /** The implicit call of the superclass's constructor without arguments. */
  Expr implicitSuper(SourceClass self, int line) {
    Type above = self.superclass();
    if (above instanceof ClassType c && c.info().name().equals("java/lang/Enum")) {
      for (MethodInfo m : c.info().methods("<init>")) {
        Expr receiver = new Expr.This(self.thisType(), line);
        return new Expr.Call(m, receiver, c, Expr.Mode.SPECIAL, List.of(), Primitive.VOID, line);
      }
    }
    return a.invocations().constructor(self, above, null, List.of(), line);
  }
}
