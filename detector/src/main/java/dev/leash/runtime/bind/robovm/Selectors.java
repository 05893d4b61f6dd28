package dev.leash.runtime.bind.robovm;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which Java method of a class is which selector's. */
final class Selectors {
  private static final String METHOD = "org.robovm.objc.annotation.Method";
  private static final String NOT_IMPLEMENTED = "org.robovm.objc.annotation.NotImplemented";

  private final Map<Class<?>, Map<String, Method>> known = new HashMap<>();

  /** The method that a message reaches; null if the class leaves the selector alone. */
  Method find(Class<?> type, String selector) {
    return known
        .computeIfAbsent(type, t -> new HashMap<>())
        .computeIfAbsent(selector, s -> search(type, s));
  }

  private static Method search(Class<?> type, String selector) {
    for (Method candidate : all(type)) {
      if (selector.equals(selector(candidate))) {
        Method actual = override(type, candidate);
        if (actual != null) {
          return actual;
        }
      }
    }
    return null;
  }

  private static Set<Method> all(Class<?> type) {
    Set<Method> methods = new LinkedHashSet<>();
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      methods.addAll(sorted(c));
      addInterfaces(c, methods);
    }
    return methods;
  }

  private static java.util.List<Method> sorted(Class<?> type) {
    return java.util.Arrays.stream(type.getDeclaredMethods())
        .filter(m -> !m.isBridge() && !Modifier.isStatic(m.getModifiers()))
        .sorted(java.util.Comparator.comparing(Method::toString))
        .toList();
  }

  private static void addInterfaces(Class<?> type, Set<Method> methods) {
    for (Class<?> inherited : type.getInterfaces()) {
      methods.addAll(sorted(inherited));
      addInterfaces(inherited, methods);
    }
  }

  /** What a call of that method runs; null if that is nobody's own body. */
  private static Method override(Class<?> type, Method declared) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Method method : sorted(c)) {
        if (method.getName().equals(declared.getName())
            && java.util.Arrays.equals(method.getParameterTypes(), declared.getParameterTypes())) {
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
