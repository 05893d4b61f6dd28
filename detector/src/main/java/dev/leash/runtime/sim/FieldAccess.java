package dev.leash.runtime.sim;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Stands for Unsafe in relocated classes of java.util.concurrent: an "offset" is the number of a
 * VarHandle, or the index in an array. Keeps off sun.misc.Unsafe, which later JDKs warn of. What is
 * here is for references and threads; numbers are in the classes above.
 */
@SuppressWarnings({"MissingSummary", "TypeParameterUnusedInFormals"})
public final class FieldAccess extends LongFields {
  private static final VarHandle OBJECTS = MethodHandles.arrayElementVarHandle(Object[].class);

  private FieldAccess() {}

  /** One for the class that asks: what it knows of the class's fields must go with the class. */
  public static FieldAccess getUnsafe() {
    return new FieldAccess();
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
