package dev.leash.source.types;

import java.util.List;
import java.util.function.Function;

/** Finds classes by internal name, and names those that the language itself speaks of. */
public final class World {
  private final Function<String, ClassInfo> classes;

  /**
   * @param classes gives null for a class that does not exist
   */
  public World(Function<String, ClassInfo> classes) {
    this.classes = classes;
  }

  /** The class, or null. */
  public ClassInfo find(String internalName) {
    return classes.apply(internalName);
  }

  /** The class as a type without arguments; unknown if it does not exist. */
  public Type type(String internalName) {
    ClassInfo info = find(internalName);
    return info == null ? new Unknown(internalName) : ClassType.of(info);
  }

  /** The class as a type with these arguments. */
  public Type type(String internalName, Type... args) {
    ClassInfo info = find(internalName);
    return info == null ? new Unknown(internalName) : new ClassType(info, List.of(args), null);
  }

  public Type object() {
    return type("java/lang/Object");
  }

  public Type string() {
    return type("java/lang/String");
  }
}
