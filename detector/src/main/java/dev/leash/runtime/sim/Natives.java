package dev.leash.runtime.sim;

/** What the body of a woven native method calls. */
public final class Natives {
  private Natives() {}

  /**
   * Asks the process's handlers.
   *
   * @param key what the native method is bound to, as the binding names it
   * @param receiver null for a static method
   * @param args boxed
   * @throws NotModelled without a handler, or outside of a simulated thread
   */
  public static Object call(String key, Object receiver, Object[] args) throws Throwable {
    NativeHandlers handlers = World.required(key).part(NativeHandlers.class);
    if (handlers == null) {
      throw new NotModelled(key);
    }
    return handlers.call(key, receiver, args);
  }
}
