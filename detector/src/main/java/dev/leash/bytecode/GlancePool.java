package dev.leash.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** Glances at many classes at once. The result's order is the names', whichever thread did what. */
final class GlancePool {
  private static final int WORTH_THREADS = 4;

  private final Batches batches;
  private final List<String> names;
  private final BiConsumer<String, String> broken;
  private final Glance[] glances;
  private final AtomicInteger next = new AtomicInteger();

  private GlancePool(Batches batches, List<String> names, BiConsumer<String, String> broken) {
    this.batches = batches;
    this.names = names;
    this.broken = broken;
    this.glances = new Glance[names.size()];
  }

  /**
   * Runs to the end.
   *
   * @param names of the classes in the batches, by position
   * @param broken told the name and the reason of each class whose bytes are no class file
   * @return one glance per name, or null
   */
  static Glance[] run(Batches batches, List<String> names, BiConsumer<String, String> broken) {
    GlancePool pool = new GlancePool(batches, names, broken);
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), batches.count());
    if (threads == 1 || batches.count() < WORTH_THREADS) {
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
    Batches.Sink sink =
        (position, bytes, length) -> glances[position] = glance(glancer, position, bytes, length);
    try (Batches.Reader reader = batches.reader()) {
      for (int i = next.getAndIncrement(); i < batches.count(); i = next.getAndIncrement()) {
        reader.read(i, sink);
      }
    }
  }

  private Glance glance(Glancer glancer, int position, byte[] bytes, int length) {
    try {
      return glancer.glance(bytes, length, names.get(position));
    } catch (MalformedException e) {
      broken.accept(names.get(position), ClassFile.why(ClassFile.version(bytes, length), e));
      return null;
    }
  }
}
