package dev.leash.source.types;

/** The type of {@code null}. */
public enum NullType implements Type {
  NULL
}
