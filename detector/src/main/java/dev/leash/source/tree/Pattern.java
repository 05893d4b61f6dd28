package dev.leash.source.tree;

import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Type;
import java.util.List;

/** A pattern, or a plain type after {@code instanceof}. */
public sealed interface Pattern {
  Type type();

  /**
   * A type, and the variable that it binds.
   *
   * @param variable null if it binds none
   */
  record Typed(Type type, LocalVar variable) implements Pattern {}

  /**
   * A record's parts.
   *
   * @param accessors one per part
   */
  record Deconstruction(
      Type type, ClassInfo info, List<MethodInfo> accessors, List<Type> types, List<Pattern> parts)
      implements Pattern {}
}
