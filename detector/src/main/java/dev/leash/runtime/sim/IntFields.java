package dev.leash.runtime.sim;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** What Unsafe does with fields and elements of type {@code int}. */
@SuppressWarnings("MissingSummary")
abstract class IntFields extends NumberedFields {
  private static final VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);

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
}
