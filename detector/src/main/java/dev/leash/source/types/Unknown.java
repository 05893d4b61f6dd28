package dev.leash.source.types;

/**
 * A type that could not be resolved.
 *
 * @param name internal name, as far as imports tell it; {@code java/lang/Object} if nothing does
 */
public record Unknown(String name) implements Type {
  public static final Unknown ANY = new Unknown("java/lang/Object");
}
