package dev.leash.runtime.sim;

import java.lang.reflect.Field;
import java.util.List;

/**
 * Who could end a park: the thread that owns the lock, or that runs the future's task. Reads the
 * two fields by which java.util.concurrent itself knows it.
 */
final class Blockers {
  private Blockers() {}

  static List<SimThread> owners(Object blocker) {
    Class<?> type = blocker == null ? null : blocker.getClass();
    while (type != null && type != Object.class) {
      String field =
          switch (type.getSimpleName()) {
            case "AbstractOwnableSynchronizer" -> "exclusiveOwnerThread";
            case "FutureTask" -> "runner";
            default -> null;
          };
      if (field != null && type.getName().contains("java.util.concurrent.")) {
        return thread(type, field, blocker);
      }
      type = type.getSuperclass();
    }
    return List.of();
  }

  private static List<SimThread> thread(Class<?> type, String name, Object blocker) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(blocker) instanceof AppThread thread && thread.simThread() != null
          ? List.of(thread.simThread())
          : List.of();
    } catch (ReflectiveOperationException | RuntimeException e) {
      return List.of(); // another implementation: nobody is known
    }
  }
}
