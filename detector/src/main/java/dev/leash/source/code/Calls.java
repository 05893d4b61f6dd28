package dev.leash.source.code;

import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction.HandleKind;
import dev.leash.ir.MethodRef;
import dev.leash.source.meaning.SourceClass;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.types.ArrayType;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.Intersection;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.NullType;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import dev.leash.source.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;

/** Calls, creations, lambdas and method references. */
final class Calls {
  private static final MethodRef REQUIRE =
      new MethodRef(
          "java/util/Objects", "requireNonNull", "(Ljava/lang/Object;)Ljava/lang/Object;");

  private final Body body;

  Calls(Body body) {
    this.body = body;
  }

  private Out out() {
    return body.out();
  }

  private Values values() {
    return body.values();
  }

  Type call(Expr.Call c) {
    MethodInfo m = c.method();
    if (m.isConstructor()) return constructor(c);
    boolean toInterface;
    int opcode;
    String owner = owner(m, c.site());
    switch (c.mode()) {
      case STATIC -> {
        opcode = Op.INVOKESTATIC;
        toInterface = isInterface(m, c.site());
      }
      case SPECIAL -> {
        opcode = Op.INVOKESPECIAL;
        toInterface = isInterface(m, c.site());
        values().push(c.receiver(), null);
      }
      default -> {
        toInterface = isInterface(m, c.site());
        opcode = toInterface ? Op.INVOKEINTERFACE : Op.INVOKEVIRTUAL;
        receiver(c.receiver(), owner);
      }
    }
    arguments(m, c.args());
    out().line(c.line());
    out().call(opcode, new MethodRef(owner, m.name(), m.descriptor()), toInterface);
    return result(m, c.site());
  }

  private static Type result(MethodInfo m, Type site) {
    if (m.name().equals("clone") && site != null && Relations.settled(site) instanceof ArrayType) {
      return m.result();
    }
    return Erasure.of(m.result());
  }

  private void receiver(Expr receiver, String owner) {
    Type type = Relations.settled(receiver.type());
    if (receiver instanceof Expr.This t) {
      body.enclosing(t.type().info(), false);
      return;
    }
    boolean several =
        type instanceof Intersection || (type instanceof TypeVariable v && v.bounds().size() > 1);
    if (!several) {
      values().push(receiver, type);
      return;
    }
    // Of several bounds the one that has the method.
    Type onStack = values().raw(receiver);
    Type wanted = body.project().world().type(owner);
    boolean ofObject = owner.equals("java/lang/Object");
    body.conversions().convert(onStack, type, ofObject ? null : wanted);
  }

  private void arguments(MethodInfo m, List<Expr> args) {
    for (int i = 0; i < args.size(); i++) {
      values().push(args.get(i), Erasure.of(m.parameters().get(i)));
    }
  }

  /** The class that the reference names (JLS 13.1). */
  private String owner(MethodInfo m, Type site) {
    if (m.owner().name().equals("java/lang/Object")) {
      boolean ofArray = site != null && Relations.settled(site) instanceof ArrayType;
      return ofArray && m.name().equals("clone") ? Erasure.descriptor(site) : m.owner().name();
    }
    return named(m, site).name();
  }

  private ClassInfo named(MethodInfo m, Type site) {
    if (site == null) return m.owner();
    Type settled = Relations.settled(site);
    boolean several =
        settled instanceof Intersection
            || (settled instanceof TypeVariable v && v.bounds().size() > 1);
    if (several) return m.owner();
    return Erasure.of(settled) instanceof ClassType c ? c.info() : m.owner();
  }

  private boolean isInterface(MethodInfo m, Type site) {
    if (m.owner().name().equals("java/lang/Object")) return false;
    return named(m, site).isInterface();
  }

  /** {@code this(…)} or {@code super(…)}. */
  private Type constructor(Expr.Call c) {
    MethodInfo m = c.method();
    ClassInfo info = m.owner();
    body.self();
    boolean ofEnum = body.source().isEnum() || body.source().isEnumConstant();
    if (ofEnum) {
      out().load(body.project().world().string(), 1);
      out().load(dev.leash.source.types.Primitive.INT, 2);
    } else if (info.isInner()) {
      boolean explicit = !(c.receiver() instanceof Expr.This);
      if (explicit) {
        values().push(c.receiver(), c.receiver().type());
        nullCheck(c.receiver());
      } else {
        outerFor(info);
      }
    }
    arguments(m, c.args());
    if (info instanceof SourceClass s) body.loadAll(body.owner().trees().captures(s));
    out().line(c.line());
    String descriptor = Hidden.descriptor(m, body.owner().trees());
    if (info.name().equals("java/lang/Enum")) descriptor = "(Ljava/lang/String;I)V";
    out().call(Op.INVOKESPECIAL, new MethodRef(info.name(), "<init>", descriptor), false);
    return dev.leash.source.types.Primitive.VOID;
  }

  private void nullCheck(Expr receiver) {
    if (receiver instanceof Expr.This || receiver instanceof Expr.New) return;
    out().op(Op.DUP);
    out().call(Op.INVOKESTATIC, REQUIRE, false);
    out().op(Op.POP);
  }

  /** Pushes the enclosing instance that code here gives a class. */
  private void outerFor(ClassInfo info) {
    boolean local =
        info instanceof SourceClass s
            && (s.place() == SourceClass.Place.LOCAL || s.place() == SourceClass.Place.ANONYMOUS);
    if (!local && body.source() != info.outer() && isSuperOf(info)) {
      // A superclass's enclosing instance cannot be the object under construction itself.
      SourceClass around = body.source().outer();
      if (around != null && body.source().isInner()) {
        body.enclosing(enclosingOf(around, info.outer()), false);
        return;
      }
    }
    body.enclosing(info.outer(), !local);
  }

  private boolean isSuperOf(ClassInfo info) {
    return body.source().superclass() instanceof ClassType c && c.info() == info;
  }

  private ClassInfo enclosingOf(SourceClass from, ClassInfo target) {
    for (SourceClass s = from; s != null; s = s.outer()) {
      if (body.relations().isSubclass(s, target)) return s;
    }
    return target;
  }

  Type create(Expr.New n) {
    ClassInfo info = n.info();
    out().type(Op.NEW, info.name());
    out().op(Op.DUP);
    if (info.isInner()) {
      if (n.outer() != null) {
        values().push(n.outer(), n.outer().type());
        nullCheck(n.outer());
      } else {
        outerFor(info);
      }
    }
    enumConstant();
    List<Type> parameters = n.constructor().parameters();
    int shift = 0;
    if (n.qualifier() != null) {
      values().push(n.qualifier(), n.qualifier().type());
      nullCheck(n.qualifier());
      shift = 1;
    }
    for (int i = 0; i < n.args().size(); i++) {
      values().push(n.args().get(i), Erasure.of(parameters.get(i + shift)));
    }
    if (info instanceof SourceClass s) body.loadAll(body.owner().trees().captures(s));
    String descriptor = Hidden.descriptor(n.constructor(), body.owner().trees());
    out().call(Op.INVOKESPECIAL, new MethodRef(info.name(), "<init>", descriptor), false);
    return ClassType.of(info);
  }

  private String constantName;
  private int constantOrdinal;

  /** The next creation is that of an enum constant. */
  void nextIsConstant(String name, int ordinal) {
    constantName = name;
    constantOrdinal = ordinal;
  }

  private void enumConstant() {
    if (constantName == null) return;
    out().push(constantName);
    out().push(constantOrdinal);
    constantName = null;
  }

  Type lambda(Expr.Lambda l) {
    Lambdas.Method made = body.owner().lambdas().of(l);
    if (made == null || l.method() == null) {
      out().unresolved("lambda", 0, "Ljava/lang/Object;");
      return Erasure.of(l.type());
    }
    List<Type> captured = new ArrayList<>();
    boolean isStatic = made.shape().isStatic();
    if (!isStatic) {
      body.self();
      captured.add(ClassType.of(body.source()));
    }
    for (LocalVar v : made.captures()) {
      body.load(v);
      captured.add(v.type());
    }
    boolean ofInterface = body.source().isInterface();
    HandleKind kind =
        isStatic ? HandleKind.STATIC : ofInterface ? HandleKind.INTERFACE : HandleKind.VIRTUAL;
    return functional(l.type(), l.method(), captured, kind, made.shape().ref(), ofInterface);
  }

  private Type functional(
      Type type,
      MethodInfo method,
      List<Type> captured,
      HandleKind kind,
      MethodRef implementation,
      boolean ofInterface) {
    String name = Erasure.internalName(type);
    out()
        .lambda(
            Erasure.descriptor(captured, type),
            new MethodRef(name, method.name(), method.descriptor()),
            kind,
            implementation,
            ofInterface);
    return Erasure.of(type);
  }

  Type reference(Expr.Reference r) {
    MethodInfo m = r.target();
    List<Type> captured = new ArrayList<>();
    if (r.receiver() != null) {
      receiver(r.receiver(), owner(m, r.site()));
      nullCheck(r.receiver());
      captured.add(r.receiver().type() instanceof NullType ? r.type() : r.receiver().type());
    }
    boolean toInterface = !m.isConstructor() && isInterface(m, r.site());
    HandleKind kind =
        m.isConstructor()
            ? HandleKind.NEW
            : m.isStatic()
                ? HandleKind.STATIC
                : toInterface ? HandleKind.INTERFACE : HandleKind.VIRTUAL;
    String descriptor =
        m.isConstructor() ? Hidden.descriptor(m, body.owner().trees()) : m.descriptor();
    String owner = m.isConstructor() ? m.owner().name() : owner(m, r.site());
    return functional(
        r.type(),
        r.method(),
        captured,
        kind,
        new MethodRef(owner, m.name(), descriptor),
        toInterface);
  }

  /** For those who write a field of the class itself. */
  static FieldRef ownField(SourceClass owner, String name, Type type) {
    return new FieldRef(owner.name(), name, Erasure.descriptor(type));
  }
}
