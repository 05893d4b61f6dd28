package dev.leash.runtime.sim;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands for Unsafe in relocated classes of java.util.concurrent: an "offset" is the number of a
 * VarHandle, or the index in an array. Keeps off sun.misc.Unsafe, which later JDKs warn of.
 */
@SuppressWarnings({"MissingSummary", "TypeParameterUnusedInFormals"})
public final class FieldAccess {
  private static final VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);
  private static final VarHandle LONGS = MethodHandles.arrayElementVarHandle(long[].class);
  private static final VarHandle OBJECTS = MethodHandles.arrayElementVarHandle(Object[].class);

  private static final long PARK_BLOCKER = -1;
  private static final VarHandle BLOCKER = AppThread.blockerField();

  private final List<VarHandle> fields = new CopyOnWriteArrayList<>();

  private FieldAccess() {}

  /** One for the class that asks: what it knows of the class's fields must go with the class. */
  public static FieldAccess getUnsafe() {
    return new FieldAccess();
  }

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

  private VarHandle at(long number) {
    if (number == PARK_BLOCKER) {
      return BLOCKER;
    }
    return fields.get((int) number);
  }

  public boolean compareAndSwapInt(Object o, long at, int expected, int value) {
    return o instanceof int[] a
        ? INTS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean compareAndSetInt(Object o, long at, int expected, int value) {
    return o instanceof int[] a
        ? INTS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean weakCompareAndSetInt(Object o, long at, int expected, int value) {
    return o instanceof int[] a
        ? INTS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean weakCompareAndSetIntRelease(Object o, long at, int expected, int value) {
    return o instanceof int[] a
        ? INTS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean weakCompareAndSetIntAcquire(Object o, long at, int expected, int value) {
    return o instanceof int[] a
        ? INTS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean weakCompareAndSetIntPlain(Object o, long at, int expected, int value) {
    return o instanceof int[] a
        ? INTS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public int getInt(Object o, long at) {
    return o instanceof int[] a ? (int) INTS.getVolatile(a, (int) at) : (int) at(at).getVolatile(o);
  }

  public int getIntVolatile(Object o, long at) {
    return o instanceof int[] a ? (int) INTS.getVolatile(a, (int) at) : (int) at(at).getVolatile(o);
  }

  public int getIntAcquire(Object o, long at) {
    return o instanceof int[] a ? (int) INTS.getVolatile(a, (int) at) : (int) at(at).getVolatile(o);
  }

  public int getIntOpaque(Object o, long at) {
    return o instanceof int[] a ? (int) INTS.getVolatile(a, (int) at) : (int) at(at).getVolatile(o);
  }

  public void putInt(Object o, long at, int value) {
    if (o instanceof int[] a) {
      INTS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public void putIntVolatile(Object o, long at, int value) {
    if (o instanceof int[] a) {
      INTS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public void putOrderedInt(Object o, long at, int value) {
    if (o instanceof int[] a) {
      INTS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public void putIntRelease(Object o, long at, int value) {
    if (o instanceof int[] a) {
      INTS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public void putIntOpaque(Object o, long at, int value) {
    if (o instanceof int[] a) {
      INTS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public int getAndSetInt(Object o, long at, int value) {
    return o instanceof int[] a
        ? (int) INTS.getAndSet(a, (int) at, value)
        : (int) at(at).getAndSet(o, value);
  }

  public int getAndAddInt(Object o, long at, int delta) {
    return o instanceof int[] a
        ? (int) INTS.getAndAdd(a, (int) at, delta)
        : (int) at(at).getAndAdd(o, delta);
  }

  public int getAndBitwiseAndInt(Object o, long at, int mask) {
    return o instanceof int[] a
        ? (int) INTS.getAndBitwiseAnd(a, (int) at, mask)
        : (int) at(at).getAndBitwiseAnd(o, mask);
  }

  public int getAndBitwiseOrInt(Object o, long at, int mask) {
    return o instanceof int[] a
        ? (int) INTS.getAndBitwiseOr(a, (int) at, mask)
        : (int) at(at).getAndBitwiseOr(o, mask);
  }

  public boolean compareAndSwapLong(Object o, long at, long expected, long value) {
    return o instanceof long[] a
        ? LONGS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean compareAndSetLong(Object o, long at, long expected, long value) {
    return o instanceof long[] a
        ? LONGS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean weakCompareAndSetLong(Object o, long at, long expected, long value) {
    return o instanceof long[] a
        ? LONGS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean weakCompareAndSetLongRelease(Object o, long at, long expected, long value) {
    return o instanceof long[] a
        ? LONGS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean weakCompareAndSetLongAcquire(Object o, long at, long expected, long value) {
    return o instanceof long[] a
        ? LONGS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean weakCompareAndSetLongPlain(Object o, long at, long expected, long value) {
    return o instanceof long[] a
        ? LONGS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public long getLong(Object o, long at) {
    return o instanceof long[] a
        ? (long) LONGS.getVolatile(a, (int) at)
        : (long) at(at).getVolatile(o);
  }

  public long getLongVolatile(Object o, long at) {
    return o instanceof long[] a
        ? (long) LONGS.getVolatile(a, (int) at)
        : (long) at(at).getVolatile(o);
  }

  public long getLongAcquire(Object o, long at) {
    return o instanceof long[] a
        ? (long) LONGS.getVolatile(a, (int) at)
        : (long) at(at).getVolatile(o);
  }

  public long getLongOpaque(Object o, long at) {
    return o instanceof long[] a
        ? (long) LONGS.getVolatile(a, (int) at)
        : (long) at(at).getVolatile(o);
  }

  public void putLong(Object o, long at, long value) {
    if (o instanceof long[] a) {
      LONGS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public void putLongVolatile(Object o, long at, long value) {
    if (o instanceof long[] a) {
      LONGS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public void putOrderedLong(Object o, long at, long value) {
    if (o instanceof long[] a) {
      LONGS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public void putLongRelease(Object o, long at, long value) {
    if (o instanceof long[] a) {
      LONGS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public void putLongOpaque(Object o, long at, long value) {
    if (o instanceof long[] a) {
      LONGS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public long getAndSetLong(Object o, long at, long value) {
    return o instanceof long[] a
        ? (long) LONGS.getAndSet(a, (int) at, value)
        : (long) at(at).getAndSet(o, value);
  }

  public long getAndAddLong(Object o, long at, long delta) {
    return o instanceof long[] a
        ? (long) LONGS.getAndAdd(a, (int) at, delta)
        : (long) at(at).getAndAdd(o, delta);
  }

  public long getAndBitwiseAndLong(Object o, long at, long mask) {
    return o instanceof long[] a
        ? (long) LONGS.getAndBitwiseAnd(a, (int) at, mask)
        : (long) at(at).getAndBitwiseAnd(o, mask);
  }

  public long getAndBitwiseOrLong(Object o, long at, long mask) {
    return o instanceof long[] a
        ? (long) LONGS.getAndBitwiseOr(a, (int) at, mask)
        : (long) at(at).getAndBitwiseOr(o, mask);
  }

  public boolean compareAndSwapObject(Object o, long at, Object expected, Object value) {
    return o instanceof Object[] a
        ? OBJECTS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public Object getObject(Object o, long at) {
    return o instanceof Object[] a
        ? (Object) OBJECTS.getVolatile(a, (int) at)
        : (Object) at(at).getVolatile(o);
  }

  public Object getObjectVolatile(Object o, long at) {
    return o instanceof Object[] a
        ? (Object) OBJECTS.getVolatile(a, (int) at)
        : (Object) at(at).getVolatile(o);
  }

  public void putObject(Object o, long at, Object value) {
    if (o instanceof Object[] a) {
      OBJECTS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public void putObjectVolatile(Object o, long at, Object value) {
    if (o instanceof Object[] a) {
      OBJECTS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public void putOrderedObject(Object o, long at, Object value) {
    if (o instanceof Object[] a) {
      OBJECTS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public boolean compareAndSetReference(Object o, long at, Object expected, Object value) {
    return o instanceof Object[] a
        ? OBJECTS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean weakCompareAndSetReference(Object o, long at, Object expected, Object value) {
    return o instanceof Object[] a
        ? OBJECTS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean weakCompareAndSetReferenceRelease(
      Object o, long at, Object expected, Object value) {
    return o instanceof Object[] a
        ? OBJECTS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean weakCompareAndSetReferenceAcquire(
      Object o, long at, Object expected, Object value) {
    return o instanceof Object[] a
        ? OBJECTS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public boolean weakCompareAndSetReferencePlain(Object o, long at, Object expected, Object value) {
    return o instanceof Object[] a
        ? OBJECTS.compareAndSet(a, (int) at, expected, value)
        : at(at).compareAndSet(o, expected, value);
  }

  public Object getReference(Object o, long at) {
    return o instanceof Object[] a
        ? (Object) OBJECTS.getVolatile(a, (int) at)
        : (Object) at(at).getVolatile(o);
  }

  public Object getReferenceVolatile(Object o, long at) {
    return o instanceof Object[] a
        ? (Object) OBJECTS.getVolatile(a, (int) at)
        : (Object) at(at).getVolatile(o);
  }

  public Object getReferenceAcquire(Object o, long at) {
    return o instanceof Object[] a
        ? (Object) OBJECTS.getVolatile(a, (int) at)
        : (Object) at(at).getVolatile(o);
  }

  public Object getReferenceOpaque(Object o, long at) {
    return o instanceof Object[] a
        ? (Object) OBJECTS.getVolatile(a, (int) at)
        : (Object) at(at).getVolatile(o);
  }

  public void putReference(Object o, long at, Object value) {
    if (o instanceof Object[] a) {
      OBJECTS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public void putReferenceVolatile(Object o, long at, Object value) {
    if (o instanceof Object[] a) {
      OBJECTS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public void putReferenceRelease(Object o, long at, Object value) {
    if (o instanceof Object[] a) {
      OBJECTS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public void putReferenceOpaque(Object o, long at, Object value) {
    if (o instanceof Object[] a) {
      OBJECTS.setVolatile(a, (int) at, value);
    } else {
      at(at).setVolatile(o, value);
    }
  }

  public Object getAndSetReference(Object o, long at, Object value) {
    return o instanceof Object[] a
        ? (Object) OBJECTS.getAndSet(a, (int) at, value)
        : (Object) at(at).getAndSet(o, value);
  }

  public void park(boolean absolute, long time) {
    if (absolute) {
      ParkCalls.parkUntil(time);
    } else if (time == 0) {
      ParkCalls.park();
    } else {
      ParkCalls.parkNanos(time);
    }
  }

  public void unpark(Object thread) {
    ParkCalls.unpark((Thread) thread);
  }

  public void fullFence() {}

  public void loadFence() {}

  public void storeFence() {}

  public void storeStoreFence() {}
}
