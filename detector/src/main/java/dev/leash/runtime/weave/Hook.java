package dev.leash.runtime.weave;

/**
 * A public static method, in a class that the app's loader takes from its parent, which woven code
 * calls.
 *
 * @param owner internal name
 * @param name its name
 * @param array whether it takes all arguments, boxed, as one {@code Object[]}, and returns an
 *     Object
 */
public record Hook(String owner, String name, boolean array) {
  /**
   * Of a class: takes the receiver, if any, and the arguments, and returns what the member does.
   */
  public static Hook of(Class<?> owner, String name) {
    return new Hook(owner.getName().replace('.', '/'), name, false);
  }

  /** Of a class: takes the receiver, if any, and the arguments as one array. */
  public static Hook ofArray(Class<?> owner, String name) {
    return new Hook(owner.getName().replace('.', '/'), name, true);
  }
}
