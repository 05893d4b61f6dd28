package dev.leash.runtime.bind.robovm;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** Makes objects without running a constructor of theirs, as deserialisation does. */
final class Allocation {
  private static final Object FACTORY;
  private static final Method MAKE;

  static {
    try {
      Class<?> type = Class.forName("sun.reflect.ReflectionFactory");
      FACTORY = type.getMethod("getReflectionFactory").invoke(null);
      MAKE = type.getMethod("newConstructorForSerialization", Class.class, Constructor.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Allocation() {}

  static Object allocate(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> plain = Object.class.getDeclaredConstructor();
    Constructor<?> made = (Constructor<?>) MAKE.invoke(FACTORY, type, plain);
    return made.newInstance();
  }
}
