package dev.leash.runtime.sim;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** What Unsafe does with fields and elements of type {@code long}. */
@SuppressWarnings("MissingSummary")
abstract class LongFields extends IntFields {
  private static final VarHandle LONGS = MethodHandles.arrayElementVarHandle(long[].class);

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
}
