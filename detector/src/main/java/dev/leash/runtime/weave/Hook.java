package dev.leash.runtime.weave;

/**
 * A public static method, in a class that the app's loader takes from its parent, which woven code
 * calls.
 *
 * @param owner internal name
 * @param name its name
 */
public record Hook(String owner, String name) {
  /** Of a class. */
  public static Hook of(Class<?> owner, String name) {
    return new Hook(owner.getName().replace('.', '/'), name);
  }
}
