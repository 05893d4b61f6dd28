package dev.leash.runtime.bind.robovm;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which Java method of a class is which selector's. */
final class Selectors {
  private static final String METHOD = "org.robovm.objc.annotation.Method";
  private static final String NOT_IMPLEMENTED = "org.robovm.objc.annotation.NotImplemented";

  private final Map<Class<?>, Map<String, Optional<Method>>> known = new HashMap<>();
  private final Map<Class<?>, Map<String, Method>> bySelector = new HashMap<>();

  /** The method that a message reaches; null if the class leaves the selector alone. */
  Method find(Class<?> type, String selector) {
    return known
        .computeIfAbsent(type, t -> new HashMap<>())
        .computeIfAbsent(selector, s -> Optional.ofNullable(search(type, s)))
        .orElse(null);
  }

  private Method search(Class<?> type, String selector) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      Method actual = declaredIn(c, type, selector);
      if (actual != null) {
        return actual;
      }
    }
    return null;
  }

  /** By the class or interface itself, then by the interfaces that it names. */
  private Method declaredIn(Class<?> declaring, Class<?> type, String selector) {
    Method candidate = bySelector.computeIfAbsent(declaring, Selectors::read).get(selector);
    Method actual = candidate == null ? null : override(type, candidate);
    for (Class<?> inherited : declaring.getInterfaces()) {
      actual = actual == null ? declaredIn(inherited, type, selector) : actual;
    }
    return actual;
  }

  /** Where a class gives two methods one selector, the first in the order of their signatures. */
  private static Map<String, Method> read(Class<?> type) {
    Map<String, Method> methods = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      String selector = isOwn(method) ? selector(method) : null;
      if (selector != null) {
        methods.merge(
            selector, method, (m, n) -> m.toString().compareTo(n.toString()) <= 0 ? m : n);
      }
    }
    return methods;
  }

  private static boolean isOwn(Method method) {
    return !method.isBridge() && !Modifier.isStatic(method.getModifiers());
  }

  /** What a call of that method runs; null if that is nobody's own body. */
  private static Method override(Class<?> type, Method declared) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (method.getName().equals(declared.getName())
            && isOwn(method)
            && Arrays.equals(method.getParameterTypes(), declared.getParameterTypes())) {
          boolean own = !Modifier.isAbstract(method.getModifiers()) && !notImplemented(method);
          return own && !wasNative(method) ? method : null;
        }
      }
    }
    return declared.isDefault() ? declared : null;
  }

  private static boolean wasNative(Method method) {
    return Modifier.isNative(method.getModifiers());
  }

  private static boolean notImplemented(Method method) {
    for (Annotation annotation : method.getDeclaredAnnotations()) {
      if (annotation.annotationType().getName().equals(NOT_IMPLEMENTED)) {
        return true;
      }
    }
    return false;
  }

  private static String selector(Method method) {
    for (Annotation annotation : method.getDeclaredAnnotations()) {
      if (annotation.annotationType().getName().equals(METHOD)) {
        try {
          return (String) annotation.annotationType().getMethod("selector").invoke(annotation);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return null;
  }

  /** Calls a method; what it throws is thrown as it is. */
  static Object call(Method method, Object receiver, Object... args) throws Throwable {
    try {
      method.setAccessible(true);
      return method.invoke(receiver, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
