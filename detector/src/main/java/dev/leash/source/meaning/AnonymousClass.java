package dev.leash.source.meaning;

import dev.leash.source.tree.Expr;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.List;

/** The constructor that the language gives an anonymous class (JLS 15.9.5.1). */
final class AnonymousClass {
  private AnonymousClass() {}

  /**
   * Makes the constructor and tells the class.
   *
   * @param above the superclass's constructor; null for Object's
   * @param outer the superclass's enclosing instance, which is passed first; or null
   */
  static MethodInfo constructor(SourceClass made, MethodInfo above, Expr outer) {
    List<Type> types = new ArrayList<>();
    if (outer != null) types.add(outer.type());
    if (above != null) types.addAll(above.parameters());
    List<Type> parameters = List.copyOf(types);
    MethodInfo constructor =
        new MethodInfo(
            made,
            "<init>",
            0,
            parameters.size(),
            () -> new MethodInfo.Types(List.of(), parameters, Primitive.VOID, List.of()));
    made.declared().addAnonymous(constructor, above, outer != null);
    return constructor;
  }
}
