package dev.leash.source.code;

import dev.leash.ir.Access;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction.ClassLiteral;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import dev.leash.source.meaning.ClassTree;
import dev.leash.source.meaning.SourceClass;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.FieldInfo;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes the methods of one class. */
final class Methods {
  private static final MethodRef RECORD_METHODS =
      new MethodRef(
          "java/lang/runtime/ObjectMethods",
          "bootstrap",
          "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
              + "Ljava/lang/invoke/TypeDescriptor;Ljava/lang/Class;Ljava/lang/String;"
              + "[Ljava/lang/invoke/MethodHandle;)Ljava/lang/Object;");

  private final ClassCode owner;

  Methods(ClassCode owner) {
    this.owner = owner;
  }

  private SourceClass source() {
    return owner.source();
  }

  private Type self() {
    return ClassType.of(source());
  }

  void method(ClassTree.Method m) {
    MethodInfo info = m.info();
    boolean ofEnum = source().isEnum() && m.body() == null && !info.isConstructor();
    if (ofEnum) return;
    Body body = new Body(owner, info.isStatic(), info.result());
    Out out = body.out();
    if (info.isConstructor()) leading(body);
    for (LocalVar p : m.parameters()) out.declare(p);
    if (info.isConstructor()) {
      constructor(m, body);
    } else if (m.body() == null) {
      out.line(m.line());
      recordMethod(m, body);
    } else {
      body.statements().write(m.body().statements());
    }
    if (m.body() != null) out.line(m.body().endLine());
    if (out.isAlive() && (info.result() == Primitive.VOID || m.body() != null)) out.op(Op.RETURN);
    owner.add(owner.shape(info), body);
  }

  private void leading(Body body) {
    List<Type> leading = Hidden.leading(source(), owner.trees());
    for (Type type : leading) {
      int slot = body.out().slot(type);
      if (source().isInner()) body.setOuterSlot(slot);
    }
  }

  private void constructor(ClassTree.Method m, Body body) {
    Out out = body.out();
    List<LocalVar> captured = owner.trees().captures(source());
    for (LocalVar v : captured) out.declare(v);
    out.line(m.line());
    if (!m.callsThis()) hidden(body, captured);
    ClassTree.DeclaredAnonymous anonymous = owner.tree().anonymous();
    if (m.calls() != null) {
      out.line(m.calls().line());
      body.values().run(m.calls());
    } else if (anonymous != null) {
      body.values().run(passOn(m, anonymous));
    }
    if (!m.callsThis()) {
      // They are not the constructor's own code, and read fields instead of its parameters.
      body.setOuterSlot(-1);
      out.forget(captured);
      initializers(body, false);
    }
    if (m.body() == null && source().isRecord()) fields(m, body);
    if (m.body() != null) {
      body.statements().write(m.body().statements());
      if (m.compact()) {
        out.line(m.calls().line());
        fields(m, body);
      }
    }
  }

  /** The enclosing instance and captured variables go into their fields first. */
  private void hidden(Body body, List<LocalVar> captured) {
    Out out = body.out();
    if (source().isInner()) {
      body.self();
      out.load(ClassType.of(source().outer()), 1);
      out.field(Op.PUTFIELD, Hidden.outerField(source()));
    }
    for (LocalVar v : captured) {
      body.self();
      body.load(v);
      out.field(Op.PUTFIELD, Hidden.capturedField(source(), v));
    }
  }

  private Expr passOn(ClassTree.Method m, ClassTree.DeclaredAnonymous anonymous) {
    List<Expr> args = new ArrayList<>();
    for (LocalVar p : m.parameters()) args.add(new Expr.Local(p, m.line()));
    Expr receiver = new Expr.This(source().thisType(), m.line());
    MethodInfo above = anonymous.above();
    if (above == null) {
      Type object = owner.trees().project().world().object();
      above = ((ClassType) object).info().methods("<init>").get(0);
      return new Expr.Call(
          above, receiver, object, Expr.Mode.SPECIAL, List.of(), Primitive.VOID, m.line());
    }
    if (anonymous.withOuter()) receiver = args.remove(0);
    Type site = ClassType.of(above.owner());
    return new Expr.Call(above, receiver, site, Expr.Mode.SPECIAL, args, Primitive.VOID, m.line());
  }

  /** A record's canonical constructor fills the fields. */
  private void fields(ClassTree.Method m, Body body) {
    for (LocalVar p : m.parameters()) {
      body.self();
      body.load(p);
      body.out().field(Op.PUTFIELD, Body.field(source().name(), p.name(), p.type()));
    }
  }

  private void initializers(Body body, boolean ofClass) {
    int ordinal = 0;
    for (ClassTree.Initializer i : owner.tree().initializers()) {
      if (i.isStatic() != ofClass) continue;
      body.out().line(i.line());
      if (i.block() != null) {
        body.statements().write(i.block());
        continue;
      }
      FieldInfo f = i.field();
      if (ofClass && f.constant() != null) continue;
      if (!ofClass) body.self();
      boolean constant = Access.is(f.access(), Access.ENUM) && source().isEnum();
      if (constant) body.calls().nextIsConstant(f.name(), ordinal++);
      body.values().push(i.value(), f.type());
      FieldRef ref = Body.field(source().name(), f.name(), f.type());
      body.out().field(ofClass ? Op.PUTSTATIC : Op.PUTFIELD, ref);
      boolean last = constant && isLastConstant(f);
      if (last) fillValues(body);
    }
  }

  private boolean isLastConstant(FieldInfo f) {
    List<FieldInfo> constants = constants();
    return constants.get(constants.size() - 1) == f;
  }

  private List<FieldInfo> constants() {
    return source().fields().stream().filter(f -> Access.is(f.access(), Access.ENUM)).toList();
  }

  private FieldRef values() {
    return new FieldRef(source().name(), "$VALUES", "[L" + source().name() + ";");
  }

  private MethodRef makeValues() {
    return new MethodRef(source().name(), "$values", "()[L" + source().name() + ";");
  }

  private void fillValues(Body body) {
    body.out().line(line());
    body.out().call(Op.INVOKESTATIC, makeValues(), false);
    body.out().field(Op.PUTSTATIC, values());
  }

  private int line() {
    return source().line();
  }

  private void recordMethod(ClassTree.Method m, Body body) {
    MethodInfo info = m.info();
    Out out = body.out();
    FieldInfo component = info.arity() == 0 ? source().field(info.name()) : null;
    body.self();
    if (component != null && source().node((Object) info) != null) {
      out.field(Op.GETFIELD, Body.field(source().name(), info.name(), component.type()));
    } else {
      List<Type> types = new ArrayList<>(List.of(self()));
      for (LocalVar p : m.parameters()) {
        body.load(p);
        types.add(p.type());
      }
      out.dynamic(info.name(), Erasure.descriptor(types, info.result()), RECORD_METHODS);
    }
    out.op(Op.IRETURN + Out.kind(info.result()));
  }

  /** What every enum has. */
  void enumMethods() {
    if (!source().isEnum()) return;
    String name = source().name();
    String array = "[L" + name + ";";
    Body all = new Body(owner, true, self());
    all.out().line(line());
    all.out().field(Op.GETSTATIC, values());
    all.out().call(Op.INVOKEVIRTUAL, new MethodRef(array, "clone", "()Ljava/lang/Object;"), false);
    all.out().type(Op.CHECKCAST, array);
    all.out().op(Op.ARETURN);
    int access = Access.PUBLIC | Access.STATIC;
    add(all, "values", "()" + array, access);
    Body byName = new Body(owner, true, self());
    Type string = owner.trees().project().world().string();
    byName.out().line(line());
    byName.out().push(new ClassLiteral("L" + name + ";"));
    byName.out().load(string, byName.out().slot(string));
    String descriptor = "(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;";
    MethodRef valueOf = new MethodRef("java/lang/Enum", "valueOf", descriptor);
    byName.out().call(Op.INVOKESTATIC, valueOf, false);
    byName.out().type(Op.CHECKCAST, name);
    byName.out().op(Op.ARETURN);
    add(byName, "valueOf", "(Ljava/lang/String;)L" + name + ";", access);
    Body make = new Body(owner, true, self());
    make.out().line(line());
    List<FieldInfo> constants = constants();
    make.out().push(constants.size());
    make.out().newArray(self());
    for (int i = 0; i < constants.size(); i++) {
      make.out().op(Op.DUP);
      make.out().push(i);
      make.out().field(Op.GETSTATIC, Body.field(name, constants.get(i).name(), self()));
      make.out().op(Op.IASTORE + 4);
    }
    make.out().op(Op.ARETURN);
    add(make, "$values", "()" + array, Access.PRIVATE | Access.STATIC | Access.SYNTHETIC);
  }

  private void add(Body body, String name, String descriptor, int access) {
    MethodRef ref = new MethodRef(source().name(), name, descriptor);
    owner.add(new MethodShape(ref, access, List.of(), List.of()), body);
  }

  void lambda(Lambdas.Method l) {
    Type result = Relations.settled(l.lambda().result());
    Type kept = result.isUnknown() ? owner.trees().project().world().object() : result;
    Body body = new Body(owner, l.shape().isStatic(), kept);
    for (LocalVar v : l.captures()) body.out().declare(v);
    for (LocalVar p : l.lambda().parameters()) body.out().declare(p);
    dev.leash.source.tree.Stmt tree = l.lambda().body();
    body.statements().write(tree);
    if (tree instanceof dev.leash.source.tree.Stmt.Block b) body.out().line(b.endLine());
    if (body.out().isAlive()) {
      if (kept == Primitive.VOID) {
        body.out().op(Op.RETURN);
      } else {
        body.out().unresolved("value of a lambda", 0, Erasure.descriptor(kept));
        body.out().op(Op.IRETURN + Out.kind(kept));
      }
    }
    owner.add(l.shape(), body);
  }

  /** {@code <clinit>}, if there is anything to do in it. */
  void classInitializer() {
    Body body = new Body(owner, true, Primitive.VOID);
    Out out = body.out();
    if (owner.hasAssertions()) assertions(out);
    boolean noConstants = source().isEnum() && constants().isEmpty();
    if (noConstants) fillValues(body);
    initializers(body, true);
    if (out.size() == 0) return;
    if (owner.hasAssertions() && out.size() == 0) assertions(out);
    out.op(Op.RETURN);
    add(body, "<clinit>", "()V", Access.STATIC);
  }

  private void assertions(Out out) {
    out.line(line());
    SourceClass top = source();
    while (top.outer() != null) top = top.outer();
    out.push(new ClassLiteral("L" + top.name() + ";"));
    out.call(
        Op.INVOKEVIRTUAL, new MethodRef("java/lang/Class", "desiredAssertionStatus", "()Z"), false);
    Out.Spot enabled = new Out.Spot();
    Out.Spot end = new Out.Spot();
    out.jump(Op.IFEQ + 1, enabled);
    out.push(1);
    out.jump(Op.GOTO, end);
    out.place(enabled);
    out.push(0);
    out.place(end);
    out.field(Op.PUTSTATIC, owner.assertions());
  }
}
