package dev.leash.runtime.os.ios;

/** What a Java binding does for the system with objects of its own. */
public interface AppObjects {
  /** Calls a block: a {@code Runnable}, or whatever the binding makes of a block with arguments. */
  Object invoke(Object block, Object... args) throws Throwable;

  /**
   * Sends a message to an object of the app's own.
   *
   * @return whether the object implements the selector
   */
  boolean send(Object receiver, String selector, Object... args) throws Throwable;

  /** Whether an object implements a selector in code of its own. */
  boolean responds(Object receiver, String selector);

  /** The text of a string-like object: NSString, a mode constant, a Java string; null of null. */
  String string(Object object);

  /** A new object of a class, by its Objective-C name, with properties set. */
  Object make(String className);

  /** A property or an instance variable that the model keeps for an object; null if never set. */
  Object property(Object receiver, String name);

  /** Sets what {@link #property} reads. */
  void property(Object receiver, String name, Object value);

  /** Stores an object where a pointer to a pointer says; nothing happens without one. */
  void out(Object pointer, Object value);

  /** A constant of an enumeration-like class by its number. */
  Object constant(String className, long value);

  /** Whether a class belongs to the model, the JDK or the binding, not to the app or a library. */
  boolean platform(String className);
}
