package dev.leash.runtime.bind.robovm;

import java.lang.reflect.Field;

/** The thread that runs a task of {@code java.util.concurrent}. */
final class Runner {
  private static final String TASK = "FutureTask";
  private static final String FIELD = "runner";

  private Runner() {}

  /** Null if none does, or if the class library does not say. */
  static Object of(Object future) {
    Class<?> type = future.getClass();
    while (type != null && !type.getSimpleName().equals(TASK)) {
      type = type.getSuperclass();
    }
    if (type == null) {
      return null;
    }
    try {
      Field field = type.getDeclaredField(FIELD);
      field.setAccessible(true);
      return field.get(future);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
