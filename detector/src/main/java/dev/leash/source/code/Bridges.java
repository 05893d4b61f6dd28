package dev.leash.source.code;

import dev.leash.ir.Access;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import dev.leash.source.meaning.Overriding;
import dev.leash.source.meaning.SourceClass;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Methods that let calls by an overridden method's erased descriptor find the overriding one. */
final class Bridges {
  private final ClassCode owner;

  Bridges(ClassCode owner) {
    this.owner = owner;
  }

  void write() {
    SourceClass source = owner.source();
    Set<String> done = new HashSet<>();
    boolean open = Access.is(source.access(), Access.PUBLIC) && !source.isInterface();
    for (ClassInfo above : Overriding.lineage(source)) {
      if (above == source) continue;
      for (MethodInfo m : above.methods()) {
        boolean counts = !m.isStatic() && !m.isPrivate() && !m.isConstructor();
        if (!counts) continue;
        if (open && isHidden(above, m) && isInherited(source, m) && done.add(key(m))) {
          bridge(m, m, Op.INVOKESPECIAL);
        }
        for (MethodInfo own : source.methods(m.name())) {
          if (own.isStatic() || own.isPrivate() || own.isAbstract()) continue;
          if (own.descriptor().equals(m.descriptor())) continue;
          if (!Overriding.overrides(source, own, m)) continue;
          if (owner.declares(m.name(), m.descriptor())) continue;
          if (done.add(key(m))) bridge(own, m, Op.INVOKEVIRTUAL);
        }
      }
    }
  }

  private static String key(MethodInfo m) {
    return m.name() + m.descriptor();
  }

  /** A public method of a class that is none: others could not call it by reflection. */
  private static boolean isHidden(ClassInfo above, MethodInfo m) {
    return !above.isInterface()
        && !Access.is(above.access(), Access.PUBLIC)
        && Access.is(m.access(), Access.PUBLIC)
        && !m.isAbstract()
        && !Access.is(m.access(), Access.FINAL);
  }

  /** Whether neither the class nor one between overrides it or makes it visible already. */
  private boolean isInherited(SourceClass source, MethodInfo m) {
    if (owner.declares(m.name(), m.descriptor())) return false;
    for (ClassInfo c : Overriding.lineage(source)) {
      if (c == m.owner()) return true;
      if (c.isInterface()) continue;
      if (c != source && Access.is(c.access(), Access.PUBLIC)) return false;
      for (MethodInfo other : c.methods(m.name())) {
        if (Overriding.overrides(source, other, m)) return false;
      }
    }
    return false;
  }

  private void bridge(MethodInfo own, MethodInfo m, int call) {
    Body body = new Body(owner, false, m.result());
    Out out = body.out();
    out.line(owner.source().line());
    body.self();
    for (int i = 0; i < m.parameters().size(); i++) {
      Type from = Erasure.of(m.parameters().get(i));
      Type to = Erasure.of(own.parameters().get(i));
      out.load(from, out.slot(from));
      body.conversions().convert(from, from, to);
    }
    boolean ofInterface = owner.source().isInterface();
    String on =
        call == Op.INVOKESPECIAL
            ? Erasure.internalName(owner.source().superclass())
            : owner.source().name();
    MethodRef target = new MethodRef(on, own.name(), own.descriptor());
    out.call(ofInterface ? Op.INVOKEINTERFACE : call, target, ofInterface);
    Type result = m.result();
    out.op(result == Primitive.VOID ? Op.RETURN : Op.IRETURN + Out.kind(Erasure.of(result)));
    int kept = own.access() & (Access.PUBLIC | Access.PROTECTED);
    MethodRef ref = new MethodRef(owner.source().name(), m.name(), m.descriptor());
    int access = kept | Access.BRIDGE | Access.SYNTHETIC;
    owner.add(new MethodShape(ref, access, List.of(), List.of()), body);
  }
}
