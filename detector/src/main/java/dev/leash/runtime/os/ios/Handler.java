package dev.leash.runtime.os.ios;

/** What a message or a function of the system does. */
@FunctionalInterface
interface Handler {
  /**
   * Does it.
   *
   * @param self receiver of a message, first argument of a function that a binding makes a method
   *     of
   * @param args the others, boxed
   */
  Object call(Object self, Object[] args) throws Throwable;
}
