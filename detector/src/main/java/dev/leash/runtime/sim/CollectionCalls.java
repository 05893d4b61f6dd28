package dev.leash.runtime.sim;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Collections whose order differs from one JVM to the next, in an order of their own instead. */
public final class CollectionCalls {
  private CollectionCalls() {}

  /** {@code Set.of} of up to ten elements. */
  public static Object setOf(Object[] elements) {
    Set<Object> set = new LinkedHashSet<>();
    for (Object element : elements) {
      if (!set.add(Objects.requireNonNull(element))) {
        throw new IllegalArgumentException("duplicate element: " + element);
      }
    }
    return Collections.unmodifiableSet(set);
  }

  /** {@code Set.of(E...)}. */
  public static Set<?> setOfArray(Object[] elements) {
    return (Set<?>) setOf(elements);
  }

  /** {@code Set.copyOf}. */
  public static Set<?> setCopyOf(Collection<?> elements) {
    Set<Object> set = new LinkedHashSet<>();
    elements.forEach(element -> set.add(Objects.requireNonNull(element)));
    return Collections.unmodifiableSet(set);
  }

  /** {@code Map.of}: keys and values in turn. */
  public static Object mapOf(Object[] elements) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < elements.length; i += 2) {
      putNew(map, elements[i], elements[i + 1]);
    }
    return Collections.unmodifiableMap(map);
  }

  /** {@code Map.ofEntries}. */
  public static Map<?, ?> mapOfEntries(Map.Entry<?, ?>[] entries) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : entries) {
      putNew(map, entry.getKey(), entry.getValue());
    }
    return Collections.unmodifiableMap(map);
  }

  /** {@code Map.copyOf}. */
  public static Map<?, ?> mapCopyOf(Map<?, ?> other) {
    Map<Object, Object> map = new LinkedHashMap<>();
    other.forEach((key, value) -> putNew(map, key, value));
    return Collections.unmodifiableMap(map);
  }

  private static void putNew(Map<Object, Object> map, Object key, Object value) {
    if (map.put(Objects.requireNonNull(key), Objects.requireNonNull(value)) != null) {
      throw new IllegalArgumentException("duplicate key: " + key);
    }
  }

  /** {@code Collection.parallelStream}: on the thread that calls. */
  public static Stream<?> stream(Collection<?> collection) {
    return collection.stream();
  }

  /** {@code BaseStream.parallel}: on the thread that calls. */
  public static BaseStream<?, ?> sequential(BaseStream<?, ?> stream) {
    return stream.sequential();
  }

  /** {@code IntStream.parallel}: on the thread that calls. */
  public static IntStream sequential(IntStream stream) {
    return stream.sequential();
  }

  /** {@code LongStream.parallel}: on the thread that calls. */
  public static LongStream sequential(LongStream stream) {
    return stream.sequential();
  }

  /** {@code DoubleStream.parallel}: on the thread that calls. */
  public static DoubleStream sequential(DoubleStream stream) {
    return stream.sequential();
  }
}
