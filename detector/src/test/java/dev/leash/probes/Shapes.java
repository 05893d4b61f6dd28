package dev.leash.probes;

import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** Code in the shapes that a weaver can get wrong. */
@SuppressWarnings({
  "WaitNotInLoop",
  "NakedNotify",
  "ThreadJoinLoop",
  "GetClassOnClass",
  "removal",
  "AddressSelection",
  "JavaUtilDate",
  "ReturnValueIgnored",
  "deprecation",
  "Finalize",
  "resource"
})
public final class Shapes {
  private Shapes() {}

  static void check(boolean holds) {
    if (!holds) {
      throw new AssertionError("does not hold");
    }
  }

  /** A thread class of the app's own, whose final methods are called through it. */
  static class Worker extends Thread {
    private final long millis;

    Worker(long millis) {
      super("worker");
      this.millis = millis;
    }

    @Override
    public void run() {
      Waiting.sleep(millis);
    }
  }

  public static void exactClasses() {
    Object thread = new Thread();
    check(thread.getClass() == Thread.class);
    check(Thread.class.equals(thread.getClass()));
    check(new Worker(1).getClass() == Worker.class);
    check(Thread.class.isInstance(new Worker(1)));
  }

  public static void subclassAsOwner() throws Exception {
    Worker worker = new Worker(100);
    worker.start();
    worker.join();
    Worker.sleep(50);
  }

  public static void methodReferences() throws Exception {
    Worker worker = new Worker(120);
    Function<Runnable, Thread> make = Thread::new;
    Thread second = make.apply(() -> Waiting.sleep(150));
    Runnable start = worker::start;
    Callable<Void> join = () -> null;
    start.run();
    second.start();
    Joins joins = worker::join;
    joins.join();
    join.call();
    Supplier<Date> now = Date::new;
    check(now.get().getTime() < 1_800_000_000_000L);
    Function<String[], List<String>> list = Arrays::asList;
    check(list.apply(new String[] {"a"}).size() == 1);
    second.join();
  }

  /** Like Runnable, for a method that throws. */
  interface Joins {
    void join() throws InterruptedException;
  }

  private int count;

  private synchronized int counted(boolean fails, long big, double wide) throws Exception {
    for (int i = 0; i < 3; i++) {
      count++;
    }
    if (fails) {
      throw new java.io.IOException("out " + big + wide);
    }
    try {
      return count;
    } finally {
      count = 0;
    }
  }

  private static synchronized long statically(long value) {
    return value == 0 ? 7 : statically(value - 1);
  }

  public static void synchronizedBodies() throws Exception {
    Shapes shapes = new Shapes();
    check(shapes.counted(false, 1, 2) == 3);
    try {
      shapes.counted(true, 1, 2);
      check(false);
    } catch (java.io.IOException e) {
      check(e.getMessage().equals("out 12.0"));
    }
    check(!Thread.holdsLock(shapes) && statically(5) == 7 && !Thread.holdsLock(Shapes.class));
  }

  private static synchronized void afterOthers() {
    check(Thread.holdsLock(Shapes.class));
  }

  /** Whoever waits for the monitor of a synchronized method is at its first line. */
  public static void linesOfWaits() throws Exception {
    Thread waiting = new Thread(Shapes::afterOthers);
    StackTraceElement[] stack;
    synchronized (Shapes.class) {
      waiting.start();
      Thread.sleep(100);
      stack = waiting.getStackTrace();
    }
    waiting.join();
    check(
        Arrays.stream(stack)
            .anyMatch(f -> f.getMethodName().equals("afterOthers") && f.getLineNumber() > 0));
  }

  public static void ownHashMap() {
    HashMap<String, Integer> own =
        new HashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          public Integer put(String key, Integer value) {
            return super.put(key + "!", value);
          }
        };
    own.put("a", 1);
    check(own.get("a!") == 1 && new HashMap<>() instanceof LinkedHashMap);
    check(new ArrayList<>(Collections.singleton("x")).hashCode() == List.of("x").hashCode());
  }

  private static native String nativeText(int number, long big, Object object, double[] array);

  private native boolean nativeFlag();

  public static void natives() {
    check(nativeText(1, 2, "c", new double[] {4}).equals("1 2 c 1"));
    check(!new Shapes().nativeFlag());
  }

  private static String hooked(String text) {
    return "not hooked " + text;
  }

  public static void bodies() {
    check(hooked("x").equals("hooked x"));
  }

  public static void refused() {
    try {
      new Socket("example.com", 1).close();
    } catch (Throwable swallowed) {
      // as apps do
    }
    Waiting.sleep(100);
  }

  /** Would be left to the collector's thread. */
  static final class Finalized {
    static boolean finalized;

    @Override
    protected void finalize() throws Throwable {
      finalized = true;
      super.finalize();
    }
  }

  public static void finalizers() throws Exception {
    for (int i = 0; i < 100; i++) {
      new Finalized().hashCode();
    }
    System.gc();
    Thread.sleep(10);
    System.runFinalization();
    check(!Finalized.finalized);
  }

  /** By reflection, past every rewritten call site. */
  public static void foreignWait() throws Exception {
    Class.forName("java.util.concurrent.locks.LockSupport").getMethod("park").invoke(null);
  }

  static int statics;

  public static void freshStatics() {
    check(++statics == 1);
  }

  /** Its initialiser waits, and another thread needs it meanwhile. */
  static final class SlowInit {
    static final int VALUE;

    static {
      Waiting.sleep(200);
      VALUE = Integer.parseInt("42");
    }
  }

  public static void slowClassInitialiser() throws Exception {
    Thread other = new Thread(() -> check(SlowInit.VALUE == 42));
    other.start();
    Thread.sleep(50);
    check(SlowInit.VALUE == 42);
    other.join();
  }
}
