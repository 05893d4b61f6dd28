package dev.leash.source.code;

import dev.leash.ir.FieldRef;
import dev.leash.source.meaning.SourceClass;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.List;

/** Fields and parameters that compilers add: enclosing instances, captured variables. */
final class Hidden {
  private Hidden() {}

  /** The field that holds an inner class's enclosing instance. */
  static FieldRef outerField(SourceClass c) {
    int depth = 0;
    for (SourceClass o = c.outer(); o != null && o.isInner(); o = o.outer()) depth++;
    return new FieldRef(c.name(), "this$" + depth, "L" + c.outer().name() + ";");
  }

  static FieldRef capturedField(SourceClass c, LocalVar v) {
    return new FieldRef(c.name(), "val$" + v.name(), Erasure.descriptor(v.type()));
  }

  /** A constructor's descriptor with what a compiler adds to it. */
  static String descriptor(MethodInfo constructor, Trees trees) {
    ClassInfo owner = constructor.owner();
    List<Type> types = new ArrayList<>();
    types.addAll(leading(owner, trees));
    types.addAll(constructor.parameters());
    if (owner instanceof SourceClass s) {
      for (LocalVar v : trees.captures(s)) types.add(v.type());
    }
    return Erasure.descriptor(types, Primitive.VOID);
  }

  /** Parameters before the written ones. */
  static List<Type> leading(ClassInfo owner, Trees trees) {
    if (owner.isInner()) return List.of(ClassType.of(owner.outer()));
    boolean constant =
        owner.isEnum()
            || owner.name().equals("java/lang/Enum")
            || (owner instanceof SourceClass s && s.isEnumConstant());
    if (!constant || owner.name().equals("java/lang/Enum")) return List.of();
    return List.of(trees.project().world().string(), Primitive.INT);
  }
}
