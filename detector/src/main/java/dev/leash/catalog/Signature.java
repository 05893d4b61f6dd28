package dev.leash.catalog;

/**
 * What a row speaks of: a method, or a field.
 *
 * @param owner internal name of the class that the row names
 * @param name member name, {@code <init>} for constructors, or {@code *} for every method of the
 *     owner
 * @param parameters parameter part of the JVM descriptor with parentheses ({@code
 *     (Ljava/lang/String;I)}), {@code *} for every overload, or the empty string for a field
 */
public record Signature(String owner, String name, String parameters) {
  public boolean isField() {
    return parameters.isEmpty();
  }
}
