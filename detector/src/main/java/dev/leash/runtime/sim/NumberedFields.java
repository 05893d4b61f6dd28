package dev.leash.runtime.sim;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Numbers for fields and array elements: what Unsafe calls offsets. */
@SuppressWarnings("MissingSummary")
abstract class NumberedFields {
  private static final long PARK_BLOCKER = -1;
  private static final VarHandle BLOCKER = AppThread.blockerField();

  private final List<VarHandle> fields = new CopyOnWriteArrayList<>();

  public long objectFieldOffset(Field field) {
    if (field.getDeclaringClass() == Thread.class && field.getName().equals("parkBlocker")) {
      return PARK_BLOCKER;
    }
    try {
      Class<?> owner = field.getDeclaringClass();
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
      if (Modifier.isStatic(field.getModifiers())) {
        throw new NotModelled("Unsafe access to the static field " + field);
      }
      fields.add(lookup.unreflectVarHandle(field));
      return fields.size() - 1L;
    } catch (IllegalAccessException e) {
      throw new NotModelled("Unsafe access to " + field + ": " + e.getMessage());
    }
  }

  public long objectFieldOffset(Class<?> owner, String name) {
    try {
      return objectFieldOffset(owner.getDeclaredField(name));
    } catch (NoSuchFieldException e) {
      throw new NotModelled("Unsafe access to " + owner.getName() + "." + name);
    }
  }

  public int arrayBaseOffset(Class<?> type) {
    return 0;
  }

  public int arrayIndexScale(Class<?> type) {
    return 1;
  }

  final VarHandle at(long number) {
    if (number == PARK_BLOCKER) {
      return BLOCKER;
    }
    return fields.get((int) number);
  }
}
