package dev.leash.runtime.guest;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds the methods of an app's class that somebody else in the app could call. */
final class Entries {
  /** Types whose methods are meant to be called by the app itself. */
  private static final Set<String> FOR_THE_APP =
      Set.of(
          "java.lang.AutoCloseable",
          "java.io.Closeable",
          "java.lang.Runnable",
          "java.lang.Thread",
          "java.util.concurrent.Callable",
          "com.badlogic.gdx.utils.Disposable");

  private final Class<?> type;
  private final Predicate<String> own;

  private Entries(Class<?> type, Predicate<String> own) {
    this.type = type;
    this.own = own;
  }

  /** By name and parameters, sorted: reflection has no order of its own. */
  static Map<String, Method> of(Class<?> type, Predicate<String> own) {
    return new Entries(type, own).find();
  }

  private Map<String, Method> find() {
    Map<String, Method> entries = new TreeMap<>();
    for (Class<?> c = type; c != null && own(c); c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (callable(method) && !overridesAnothers(method)) {
          entries.putIfAbsent(name(method), method);
        }
      }
    }
    return entries;
  }

  private static String name(Method method) {
    StringBuilder name = new StringBuilder(method.getName()).append('(');
    for (Class<?> parameter : method.getParameterTypes()) {
      name.append(name.charAt(name.length() - 1) == '(' ? "" : ",");
      name.append(parameter.getSimpleName());
    }
    return name.append(')').toString();
  }

  private static boolean callable(Method method) {
    int modifiers = method.getModifiers();
    return !Modifier.isPrivate(modifiers)
        && !Modifier.isAbstract(modifiers)
        && !method.isSynthetic()
        && !method.isBridge()
        && method.getName().indexOf('$') < 0;
  }

  /** Whether it answers a call of somebody else's: a platform's, a library's. */
  private boolean overridesAnothers(Method method) {
    if (Modifier.isStatic(method.getModifiers())) {
      return false;
    }
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (!own(c) && !FOR_THE_APP.contains(c.getName()) && declares(c, method)) {
        return true;
      }
      for (Class<?> each : c.getInterfaces()) {
        if (overrides(each, method)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean overrides(Class<?> face, Method method) {
    if (!own(face) && !FOR_THE_APP.contains(face.getName()) && declares(face, method)) {
      return true;
    }
    return Arrays.stream(face.getInterfaces()).anyMatch(i -> overrides(i, method));
  }

  private static boolean declares(Class<?> type, Method method) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(
            m ->
                m.getName().equals(method.getName())
                    && Arrays.equals(m.getParameterTypes(), method.getParameterTypes()));
  }

  private boolean own(Class<?> c) {
    return own.test(c.getName());
  }
}
