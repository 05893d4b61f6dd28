package dev.leash.probes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Code as apps write it, for the model to run. Each method ends at a time that follows from the
 * API's contract; {@code ConcurrencyProbesTest} says which.
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
public final class Concurrency {
  private Concurrency() {}

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static <T> Callable<T> after(long millis, T value) {
    return () -> {
      Thread.sleep(millis);
      return value;
    };
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new AssertionError("does not hold");
    }
  }

  public static void sleepAndJoin() throws Exception {
    Thread first = new Thread(() -> sleep(300));
    Thread second = new Thread(() -> sleep(500));
    first.start();
    second.start();
    first.join();
    check(!first.isAlive() && second.isAlive());
    second.join();
  }

  public static void joinWithTimeout() throws Exception {
    Thread slow = new Thread(() -> sleep(10_000));
    slow.setDaemon(true);
    slow.start();
    slow.join(400);
    check(slow.isAlive());
  }

  public static void interruptSleep() throws Exception {
    Thread sleeper =
        new Thread(
            () -> {
              try {
                Thread.sleep(10_000);
                throw new AssertionError("slept on");
              } catch (InterruptedException e) {
                check(!Thread.currentThread().isInterrupted());
              }
            });
    sleeper.start();
    Thread.sleep(250);
    sleeper.interrupt();
    sleeper.join();
  }

  public static void waitAndNotify() throws Exception {
    Object lock = new Object();
    boolean[] ready = {false};
    new Thread(
            () -> {
              sleep(200);
              synchronized (lock) {
                ready[0] = true;
                lock.notifyAll();
              }
            })
        .start();
    synchronized (lock) {
      while (!ready[0]) {
        lock.wait();
      }
    }
  }

  public static void waitWithTimeout() throws Exception {
    Object lock = new Object();
    synchronized (lock) {
      lock.wait(150);
    }
  }

  public static void waitReleasesTheMonitor() throws Exception {
    Object lock = new Object();
    List<String> order = new ArrayList<>();
    Thread waiter =
        new Thread(
            () -> {
              synchronized (lock) {
                synchronized (lock) {
                  try {
                    order.add("waits");
                    lock.wait();
                    order.add("goes on");
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                }
              }
            });
    waiter.start();
    Thread.sleep(100);
    synchronized (lock) {
      order.add("notifies");
      lock.notify();
      Thread.sleep(100);
      order.add("leaves");
    }
    waiter.join();
    check(order.equals(Arrays.asList("waits", "notifies", "leaves", "goes on")));
  }

  private static synchronized void hold(long millis) {
    sleep(millis);
  }

  public static void synchronizedMethods() throws Exception {
    Thread other = new Thread(() -> hold(300));
    other.start();
    hold(300);
    other.join();
  }

  public static void synchronizedThrows() throws Exception {
    Object lock = new Object();
    try {
      synchronized (lock) {
        throw new IllegalStateException("out");
      }
    } catch (IllegalStateException e) {
      check(!Thread.holdsLock(lock));
    }
    Thread other =
        new Thread(
            () -> {
              synchronized (lock) {
                sleep(100);
              }
            });
    other.start();
    other.join();
  }

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

  public static void latch() throws Exception {
    CountDownLatch latch = new CountDownLatch(2);
    new Thread(
            () -> {
              sleep(100);
              latch.countDown();
              sleep(250);
              latch.countDown();
            })
        .start();
    latch.await();
  }

  public static void latchTimesOut() throws Exception {
    check(!new CountDownLatch(1).await(600, TimeUnit.MILLISECONDS));
  }

  public static void barrier() throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(3);
    for (int i = 1; i <= 2; i++) {
      int time = 200 * i;
      new Thread(
              () -> {
                sleep(time);
                try {
                  barrier.await();
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              })
          .start();
    }
    barrier.await();
  }

  public static void phaser() throws Exception {
    Phaser phaser = new Phaser(3);
    for (int i = 1; i <= 2; i++) {
      int time = 100 * i;
      new Thread(
              () -> {
                sleep(time);
                phaser.arriveAndAwaitAdvance();
                sleep(time);
                phaser.arriveAndDeregister();
              })
          .start();
    }
    phaser.arriveAndAwaitAdvance();
    phaser.arriveAndAwaitAdvance();
    check(phaser.getPhase() == 2);
  }

  public static void exchanger() throws Exception {
    Exchanger<String> exchanger = new Exchanger<>();
    new Thread(
            () -> {
              sleep(350);
              try {
                check(exchanger.exchange("b").equals("a"));
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            })
        .start();
    check(exchanger.exchange("a").equals("b"));
  }

  public static void semaphore() throws Exception {
    Semaphore semaphore = new Semaphore(2, true);
    Thread[] threads = new Thread[4];
    for (int i = 0; i < 4; i++) {
      threads[i] =
          new Thread(
              () -> {
                semaphore.acquireUninterruptibly();
                sleep(150);
                semaphore.release();
              });
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  public static void lockAndCondition() throws Exception {
    ReentrantLock lock = new ReentrantLock();
    Condition condition = lock.newCondition();
    boolean[] ready = {false};
    new Thread(
            () -> {
              sleep(200);
              lock.lock();
              try {
                ready[0] = true;
                condition.signal();
                sleep(100);
              } finally {
                lock.unlock();
              }
            })
        .start();
    lock.lock();
    try {
      while (!ready[0]) {
        condition.await();
      }
    } finally {
      lock.unlock();
    }
  }

  public static void tryLock() throws Exception {
    ReentrantLock lock = new ReentrantLock();
    Thread holder =
        new Thread(
            () -> {
              lock.lock();
              sleep(700);
              lock.unlock();
            });
    holder.start();
    Thread.sleep(100);
    check(!lock.tryLock());
    check(!lock.tryLock(200, TimeUnit.MILLISECONDS));
    check(lock.tryLock(10, TimeUnit.SECONDS));
    lock.unlock();
  }

  public static void readWriteLock() throws Exception {
    ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    for (int i = 0; i < 3; i++) {
      new Thread(
              () -> {
                lock.readLock().lock();
                sleep(300);
                lock.readLock().unlock();
              })
          .start();
    }
    Thread.sleep(50);
    lock.writeLock().lock();
    lock.writeLock().unlock();
  }

  public static void blockingQueues() throws Exception {
    ArrayBlockingQueue<Integer> small = new ArrayBlockingQueue<>(1);
    LinkedBlockingQueue<Integer> large = new LinkedBlockingQueue<>();
    new Thread(
            () -> {
              try {
                for (int i = 0; i < 3; i++) {
                  large.put(small.take());
                  Thread.sleep(100);
                }
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            })
        .start();
    for (int i = 0; i < 3; i++) {
      small.put(i);
    }
    check(large.take() + large.take() + large.take() == 3);
    check(large.poll(100, TimeUnit.MILLISECONDS) == null);
  }

  public static void synchronousQueue() throws Exception {
    SynchronousQueue<String> queue = new SynchronousQueue<>();
    new Thread(
            () -> {
              sleep(250);
              try {
                queue.put("x");
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            })
        .start();
    check(queue.take().equals("x"));
  }

  public static void dequeAndPriority() throws Exception {
    LinkedBlockingDeque<Integer> deque = new LinkedBlockingDeque<>();
    PriorityBlockingQueue<Integer> priority = new PriorityBlockingQueue<>();
    new Thread(
            () -> {
              sleep(120);
              deque.addFirst(1);
              sleep(80);
              priority.add(3);
            })
        .start();
    check(deque.takeLast() + priority.take() == 4);
  }

  private static final class Due implements Delayed {
    private final long at = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(450);

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(at, ((Due) other).at);
    }
  }

  public static void delayQueue() throws Exception {
    DelayQueue<Due> queue = new DelayQueue<>();
    queue.add(new Due());
    queue.take();
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

  public static void parkAndUnpark() throws Exception {
    Thread main = Thread.currentThread();
    new Thread(
            () -> {
              sleep(130);
              LockSupport.unpark(main);
            })
        .start();
    LockSupport.park();
    LockSupport.unpark(main);
    LockSupport.park();
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(70));
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

  private static volatile boolean flag;

  public static void spinOnVolatile() throws Exception {
    flag = false;
    new Thread(
            () -> {
              sleep(40);
              flag = true;
            })
        .start();
    while (!flag) {
      // as bad code does
    }
  }

  public static void spinOnClock() throws Exception {
    long end = System.currentTimeMillis() + 30;
    while (System.currentTimeMillis() < end) {
      Thread.yield();
    }
  }

  /** Pitfall 5: without a hand-over the loop would keep the lock for ever. */
  public static void greedyLock() throws Exception {
    Object lock = new Object();
    boolean[] stop = {false};
    Thread greedy =
        new Thread(
            () -> {
              while (true) {
                synchronized (lock) {
                  if (stop[0]) {
                    return;
                  }
                }
              }
            });
    greedy.start();
    Thread.sleep(10);
    synchronized (lock) {
      stop[0] = true;
    }
    greedy.join();
  }

  /** The same with a lock of java.util.concurrent. */
  public static void greedyReentrantLock() throws Exception {
    ReentrantLock lock = new ReentrantLock();
    boolean[] stop = {false};
    Thread greedy =
        new Thread(
            () -> {
              while (true) {
                lock.lock();
                try {
                  if (stop[0]) {
                    return;
                  }
                } finally {
                  lock.unlock();
                }
              }
            });
    greedy.start();
    Thread.sleep(10);
    lock.lock();
    stop[0] = true;
    lock.unlock();
    greedy.join();
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
