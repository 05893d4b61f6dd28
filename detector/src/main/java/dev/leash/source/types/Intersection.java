package dev.leash.source.types;

import java.util.List;

/** {@code A & B}; the first erases it. */
public record Intersection(List<Type> parts) implements Type {
  public Intersection {
    parts = List.copyOf(parts);
  }
}
