package dev.leash.source.types;

/** An array type. */
public record ArrayType(Type element) implements Type {}
