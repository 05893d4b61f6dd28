package dev.leash.source.types;

/**
 * A wildcard.
 *
 * @param upper of {@code ? extends T}; null for the others
 * @param lower of {@code ? super T}; null for the others
 */
public record Wildcard(Type upper, Type lower) implements Type {}
