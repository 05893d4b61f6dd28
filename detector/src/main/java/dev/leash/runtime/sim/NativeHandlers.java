package dev.leash.runtime.sim;

/** The bodies of a process's native methods; attach one to the {@link World}. */
@FunctionalInterface
public interface NativeHandlers {
  /**
   * Does what the native method does.
   *
   * @param key what the method is bound to
   * @param receiver null for a static method
   * @param args boxed
   * @return boxed; null stands for 0 and false too
   * @throws Throwable what the method throws; {@link NotModelled} if it is not modelled
   */
  Object call(String key, Object receiver, Object[] args) throws Throwable;
}
