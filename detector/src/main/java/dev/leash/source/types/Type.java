package dev.leash.source.types;

/** A type of the Java language, as JLS 4 tells them. */
public sealed interface Type
    permits Primitive,
        ClassType,
        ArrayType,
        TypeVariable,
        Wildcard,
        Intersection,
        NullType,
        Unknown,
        Inferred {

  /** Whether it is one of the eight primitive types, or void. */
  default boolean isPrimitive() {
    return this instanceof Primitive;
  }

  /** Whether it could not be resolved. */
  default boolean isUnknown() {
    return this instanceof Unknown;
  }
}
