package dev.leash.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Glances at many classes at once. The result's order is the names', whichever thread did what. */
final class GlancePool {
  private static final int CHUNK = 64;
  private static final int WORTH_THREADS = 4 * CHUNK;

  private final Function<String, Optional<byte[]>> find;
  private final List<String> names;
  private final BiConsumer<String, String> broken;
  private final Glance[] glances;
  private final AtomicInteger next = new AtomicInteger();

  private GlancePool(
      Function<String, Optional<byte[]>> find,
      List<String> names,
      BiConsumer<String, String> broken) {
    this.find = find;
    this.names = names;
    this.broken = broken;
    this.glances = new Glance[names.size()];
  }

  /**
   * Runs to the end.
   *
   * @param broken told the name and the reason of each class whose bytes are no class file
   * @return one glance per name, or null
   */
  static Glance[] run(
      Function<String, Optional<byte[]>> find,
      List<String> names,
      BiConsumer<String, String> broken) {
    GlancePool pool = new GlancePool(find, names, broken);
    int threads = Runtime.getRuntime().availableProcessors();
    if (threads == 1 || names.size() < WORTH_THREADS) {
      pool.work();
    } else {
      pool.share(threads);
    }
    return pool.glances;
  }

  private void share(int threads) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) workers.add(executor.submit(this::work));
      for (Future<?> worker : workers) worker.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading classes", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a class reader failed", e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  private void work() {
    Glancer glancer = new Glancer();
    for (int from = next.getAndAdd(CHUNK); from < names.size(); from = next.getAndAdd(CHUNK)) {
      int to = Math.min(from + CHUNK, names.size());
      for (int i = from; i < to; i++) glances[i] = glance(glancer, names.get(i));
    }
  }

  private Glance glance(Glancer glancer, String name) {
    Optional<byte[]> bytes = find.apply(name);
    if (bytes.isEmpty()) return null;
    try {
      return glancer.glance(bytes.get(), name);
    } catch (IllegalArgumentException e) {
      broken.accept(name, e.getMessage() + "; compile it again");
      return null;
    }
  }
}
