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
    for (ClassInfo above : Overriding.lineage(source)) {
      if (above == source) continue;
      for (MethodInfo m : above.methods()) {
        boolean counts = !m.isStatic() && !m.isPrivate() && !m.isConstructor();
        if (!counts) continue;
        for (MethodInfo own : source.methods(m.name())) {
          if (own.isStatic() || own.isPrivate() || own.isAbstract()) continue;
          if (own.descriptor().equals(m.descriptor())) continue;
          if (!Overriding.overrides(source, own, m)) continue;
          if (owner.declares(m.name(), m.descriptor())) continue;
          if (done.add(m.name() + m.descriptor())) bridge(own, m);
        }
      }
    }
  }

  private void bridge(MethodInfo own, MethodInfo m) {
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
    MethodRef target = new MethodRef(owner.source().name(), own.name(), own.descriptor());
    out.call(ofInterface ? Op.INVOKEINTERFACE : Op.INVOKEVIRTUAL, target, ofInterface);
    Type result = m.result();
    out.op(result == Primitive.VOID ? Op.RETURN : Op.IRETURN + Out.kind(Erasure.of(result)));
    int kept = own.access() & (Access.PUBLIC | Access.PROTECTED);
    MethodRef ref = new MethodRef(owner.source().name(), m.name(), m.descriptor());
    int access = kept | Access.BRIDGE | Access.SYNTHETIC;
    owner.add(new MethodShape(ref, access, List.of(), List.of()), body);
  }
}
