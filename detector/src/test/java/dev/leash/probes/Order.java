package dev.leash.probes;

import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Code whose outcome differs from JVM to JVM unless the model takes care; sleeps as it comes out.
 */
@SuppressWarnings({"JavaUtilDate", "ObjectToString", "UnnecessaryAsync", "UnusedVariable"})
public final class Order {
  private Order() {}

  private enum Kind {
    A,
    B,
    C,
    D,
    E
  }

  private static final class Plain {}

  /** Turns a value into a virtual time, which the trace shows. */
  private static void show(long value) throws InterruptedException {
    Thread.sleep(Math.floorMod(value, 1_000L));
  }

  private static void showOrder(Iterable<?> values, List<?> known) throws InterruptedException {
    for (Object value : values) {
      show(known.indexOf(value));
    }
  }

  public static void identityHashes() throws Exception {
    show(System.identityHashCode(new Object()));
    show(new Plain().hashCode());
    show(new Plain().toString().hashCode());
    show(Thread.currentThread().hashCode());
  }

  public static void hashOrder() throws Exception {
    List<Object> objects = Arrays.asList(new Object(), new Object(), new Plain(), Kind.A, Kind.C);
    showOrder(new HashSet<>(objects), objects);
    Map<Object, Integer> map = new HashMap<>();
    Map<Object, Integer> concurrent = new ConcurrentHashMap<>();
    for (Object object : objects) {
      map.put(object, 1);
      if (object instanceof Plain) {
        concurrent.put(object, 1);
      }
    }
    showOrder(map.keySet(), objects);
    showOrder(concurrent.keySet(), objects);
  }

  public static void setOf() throws Exception {
    List<String> words = List.of("one", "two", "three", "four", "five");
    showOrder(Set.of("one", "two", "three", "four", "five"), words);
    showOrder(Set.copyOf(words), words);
    showOrder(Map.of("one", 1, "two", 2, "three", 3).keySet(), words);
    showOrder(Map.ofEntries(Map.entry("five", 5), Map.entry("four", 4)).keySet(), words);
    showOrder(Set.of(Kind.values()), Arrays.asList(Kind.values()));
  }

  public static void random() throws Exception {
    show(new Random().nextInt());
    show(
        new Random() {
          private static final long serialVersionUID = 1L;
        }.nextInt());
    show((long) (Math.random() * 1_000));
    show(UUID.randomUUID().getMostSignificantBits());
    show(ThreadLocalRandom.current().nextInt(1_000));
  }

  public static void clocks() throws Exception {
    show(new Date().getTime());
    show(System.nanoTime());
    show(TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
    show(System.currentTimeMillis());
  }

  public static void parallelStreams() throws Exception {
    List<Integer> seen = java.util.Collections.synchronizedList(new java.util.ArrayList<>());
    List.of(1, 2, 3, 4, 5, 6, 7, 8).parallelStream().forEach(seen::add);
    java.util.stream.IntStream.range(0, 8).parallel().forEach(seen::add);
    for (int i : seen) {
      show(i);
    }
  }

  public static void threadNames() throws Exception {
    Thread thread = new Thread(() -> {});
    show(thread.getName().hashCode());
    show(thread.getId());
  }
}
