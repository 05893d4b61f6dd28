package dev.leash.probes;

import static dev.leash.probes.Waiting.check;
import static dev.leash.probes.Waiting.sleep;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.Exchanger;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Synchronizers, locks and blocking queues as apps use them, for the model to run. Each method ends
 * at a time that follows from the API's contract; {@code ConcurrencyProbesTest} says which.
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
public final class Synchronizers {
  private Synchronizers() {}

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
}
