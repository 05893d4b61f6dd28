package dev.leash.probes;

import static dev.leash.probes.Waiting.after;
import static dev.leash.probes.Waiting.check;
import static dev.leash.probes.Waiting.sleep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Executors, timers and the tasks that they run as apps use them, for the model to run. Each method
 * ends at a time that follows from the API's contract; {@code ConcurrencyProbesTest} says which.
 */
@SuppressWarnings({
  "FutureReturnValueIgnored",
  "LockNotBeforeTry",
  "WaitNotInLoop",
  "NakedNotify",
  "unused",
  "UnusedVariable",
  "StaticAssignmentOfThrowable",
  "ThreadPriorityCheck",
  "AwaitReturnValueIgnored",
  "ReturnValueIgnored",
  "try"
})
public final class Pools {
  private Pools() {}

  public static void fixedPool() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    for (int i = 0; i < 4; i++) {
      pool.submit(() -> sleep(200));
    }
    pool.shutdown();
    check(pool.awaitTermination(1, TimeUnit.MINUTES));
  }

  public static void cachedPool() throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    List<Future<Integer>> results = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      results.add(pool.submit(after(100L * (i + 1), i)));
    }
    int sum = 0;
    for (Future<Integer> result : results) {
      sum += result.get();
    }
    check(sum == 10);
    pool.shutdownNow();
  }

  public static void invokeAll() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    List<Future<String>> all =
        pool.invokeAll(Arrays.asList(after(100, "a"), after(300, "b"), after(200, "c")));
    check(all.stream().allMatch(Future::isDone));
    pool.shutdown();
  }

  public static void invokeAllWithTimeout() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<Future<String>> all =
        pool.invokeAll(
            Arrays.asList(after(100, "a"), after(9_000, "b")), 500, TimeUnit.MILLISECONDS);
    check(!all.get(0).isCancelled() && all.get(1).isCancelled());
    pool.shutdownNow();
  }

  public static void invokeAny() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    String first = pool.invokeAny(Arrays.asList(after(900, "a"), after(300, "b"), after(600, "c")));
    check(first.equals("b"));
    pool.shutdownNow();
  }

  public static void futureTimesOut() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<String> future = pool.submit(after(5_000, "late"));
    try {
      future.get(400, TimeUnit.MILLISECONDS);
      throw new AssertionError("in time");
    } catch (TimeoutException e) {
      check(future.cancel(true));
    }
    pool.shutdown();
    check(pool.awaitTermination(1, TimeUnit.SECONDS));
  }

  public static void completionService() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    ExecutorCompletionService<String> service = new ExecutorCompletionService<>(pool);
    service.submit(after(300, "c"));
    service.submit(after(100, "a"));
    service.submit(after(200, "b"));
    check((service.take().get() + service.take().get() + service.take().get()).equals("abc"));
    pool.shutdown();
  }

  public static void scheduled() throws Exception {
    ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
    AtomicInteger runs = new AtomicInteger();
    ScheduledFuture<?> every =
        pool.scheduleAtFixedRate(runs::incrementAndGet, 100, 100, TimeUnit.MILLISECONDS);
    pool.schedule(() -> every.cancel(false), 550, TimeUnit.MILLISECONDS);
    try {
      every.get();
      throw new AssertionError("not cancelled");
    } catch (java.util.concurrent.CancellationException e) {
      check(runs.get() == 5);
    }
    pool.shutdown();
    check(pool.awaitTermination(1, TimeUnit.SECONDS));
  }

  public static void fixedDelay() throws Exception {
    ScheduledExecutorService pool = Executors.newSingleThreadScheduledExecutor();
    CountDownLatch three = new CountDownLatch(3);
    pool.scheduleWithFixedDelay(
        () -> {
          sleep(100);
          three.countDown();
        },
        0,
        200,
        TimeUnit.MILLISECONDS);
    three.await();
    pool.shutdownNow();
  }

  private static final class Sum extends RecursiveTask<Integer> {
    private static final long serialVersionUID = 1L;
    private final int from;
    private final int to;

    Sum(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    protected Integer compute() {
      if (to - from == 1) {
        sleep(100);
        return from;
      }
      Sum left = new Sum(from, (from + to) / 2);
      left.fork();
      return new Sum((from + to) / 2, to).compute() + left.join();
    }
  }

  public static void forkJoin() throws Exception {
    ForkJoinPool pool = new ForkJoinPool(4);
    check(pool.invoke(new Sum(0, 4)) == 6);
    pool.shutdown();
  }

  public static void futureTask() throws Exception {
    FutureTask<Integer> task = new FutureTask<>(after(220, 7));
    new Thread(task).start();
    check(task.get() == 7);
  }

  public static void timer() throws Exception {
    Timer timer = new Timer(true);
    CountDownLatch ticks = new CountDownLatch(3);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            ticks.countDown();
            if (ticks.getCount() == 0) {
              cancel();
            }
          }
        },
        100,
        150);
    ticks.await();
    timer.cancel();
  }

  public static void rejection() throws Exception {
    AtomicInteger rejected = new AtomicInteger();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            (task, executor) -> {
              check(!executor.isShutdown());
              rejected.incrementAndGet();
            });
    for (int i = 0; i < 3; i++) {
      pool.execute(() -> sleep(100));
    }
    pool.shutdown();
    check(pool.awaitTermination(1, TimeUnit.SECONDS) && rejected.get() == 1);
  }

  public static void shutdownInterrupts() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.execute(() -> new CountDownLatch(1).hashCode());
    pool.submit(
        () -> {
          new LinkedBlockingQueue<String>().take();
          return null;
        });
    Thread.sleep(200);
    check(Collections.emptyList().equals(pool.shutdownNow()));
    check(pool.awaitTermination(1, TimeUnit.SECONDS));
  }
}
