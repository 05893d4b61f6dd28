package dev.leash.runtime.guest;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the methods of an app's class that somebody else in the app could call. */
final class Entries {
  /** Types whose methods are meant to be called by the app itself. */
  private static final Set<String> FOR_THE_APP =
      Set.of("java.lang.AutoCloseable", "java.io.Closeable", "com.badlogic.gdx.utils.Disposable");

  private Entries() {}

  /** By name and parameters, sorted: reflection has no order of its own. */
  static Map<String, Method> of(Class<?> type) {
    Map<String, Method> entries = new TreeMap<>();
    for (Class<?> c = type; c != null && sameApp(c, type); c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (callable(method) && !overridesAnothers(method, type)) {
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
  private static boolean overridesAnothers(Method method, Class<?> type) {
    if (Modifier.isStatic(method.getModifiers())) {
      return false;
    }
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (!sameApp(c, type) && declares(c, method)) {
        return true;
      }
      for (Class<?> each : c.getInterfaces()) {
        if (overrides(each, method, type)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean overrides(Class<?> face, Method method, Class<?> type) {
    if (!sameApp(face, type) && !FOR_THE_APP.contains(face.getName()) && declares(face, method)) {
      return true;
    }
    return Arrays.stream(face.getInterfaces()).anyMatch(i -> overrides(i, method, type));
  }

  private static boolean declares(Class<?> type, Method method) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(
            m ->
                m.getName().equals(method.getName())
                    && Arrays.equals(m.getParameterTypes(), method.getParameterTypes()));
  }

  /** Classes of one app share the first two parts of their package's name, as a rule. */
  private static boolean sameApp(Class<?> a, Class<?> b) {
    return start(a).equals(start(b));
  }

  private static String start(Class<?> type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length < 2 ? type.getPackageName() : parts[0] + "." + parts[1];
  }
}
