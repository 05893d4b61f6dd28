package dev.leash.source.meaning;

import dev.leash.source.types.TypeVariable;

/** The scope of a class's header: what is around the class, and its own type parameters. */
final class HeaderScope {
  private HeaderScope() {}

  /**
   * @param around null for a top-level class
   * @param inside the class's own scope
   */
  static Scope of(Scope around, Scope inside, Unit unit) {
    Scope header = Scope.header(around, inside.clazz, unit);
    for (TypeVariable v : inside.clazz.typeParameters()) header.declare(v);
    return header;
  }
}
