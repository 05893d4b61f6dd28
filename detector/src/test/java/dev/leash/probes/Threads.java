package dev.leash.probes;

import static dev.leash.probes.Waiting.check;
import static dev.leash.probes.Waiting.sleep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Threads and monitors as apps use them, for the model to run. Each method ends at a time that
 * follows from the API's contract; {@code ConcurrencyProbesTest} says which.
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
public final class Threads {
  private Threads() {}

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
}
