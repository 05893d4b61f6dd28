package dev.leash.runtime.weave;

import dev.leash.runtime.sim.AppThread;
import dev.leash.runtime.sim.ClockCalls;
import dev.leash.runtime.sim.CollectionCalls;
import dev.leash.runtime.sim.ExitCalls;
import dev.leash.runtime.sim.Identity;
import dev.leash.runtime.sim.JdkCalls;
import dev.leash.runtime.sim.MonitorCalls;
import dev.leash.runtime.sim.ParkCalls;
import dev.leash.runtime.sim.RandomCalls;
import dev.leash.runtime.sim.ThreadCalls;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of every process. */
final class CoreRules {
  /**
   * The class library's, JUnit's, and the model's own packages but {@code guest}. Of {@code javax}
   * and {@code com.sun} only what a JDK has: JavaMail, for example, is the app's.
   */
  private static final Set<String> PARENTS =
      Set.of(
          "java/",
          "javax/accessibility/",
          "javax/annotation/processing/",
          "javax/crypto/",
          "javax/imageio/",
          "javax/lang/",
          "javax/management/",
          "javax/naming/",
          "javax/net/",
          "javax/print/",
          "javax/rmi/",
          "javax/script/",
          "javax/security/",
          "javax/smartcardio/",
          "javax/sound/",
          "javax/sql/",
          "javax/swing/",
          "javax/tools/",
          "javax/transaction/xa/",
          "javax/xml/",
          "jdk/",
          "sun/",
          "com/sun/crypto/",
          "com/sun/jndi/",
          "com/sun/management/",
          "com/sun/naming/",
          "com/sun/net/",
          "com/sun/org/",
          "com/sun/security/",
          "dev/leash/runtime/sim/",
          "dev/leash/runtime/net/",
          "dev/leash/runtime/weave/",
          "dev/leash/runtime/os/",
          "dev/leash/runtime/bind/",
          "dev/leash/runtime/verify/",
          "dev/leash/runtime/junit/",
          "org/junit/",
          "org/opentest4j/",
          "org/apiguardian/");

  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String THREAD = "Ljava/lang/Thread;";
  private static final String CLOCK = "Ljava/time/Clock;";
  private static final String UNIT = "java/util/concurrent/TimeUnit.";

  private final Map<String, Hook> calls = new HashMap<>();
  private final Map<String, Arguments> constructors = new HashMap<>();

  private CoreRules() {
    threads();
    monitors();
    park();
    clocks();
    exits();
    random();
    collections();
    jdk();
  }

  static WeaveRules rules() {
    CoreRules core = new CoreRules();
    return WeaveRules.none()
        .withCalls(core.calls)
        .withConstructors(core.constructors)
        .withTypes(
            Map.of(
                "java/lang/Thread", AppThread.class.getName().replace('.', '/'),
                // an order of its own instead of that of hash codes
                "java/util/HashMap", "java/util/LinkedHashMap",
                "java/util/HashSet", "java/util/LinkedHashSet"))
        .withRefused(
            Set.of(
                "java/lang/Thread.ofVirtual",
                "java/lang/Thread.startVirtualThread",
                "java/lang/ProcessBuilder.start",
                "java/lang/Runtime.exec",
                "java/net/http/*",
                "java/util/concurrent/StructuredTaskScope*"))
        .withParentPrefixes(PARENTS);
  }

  private void call(String member, Class<?> owner, String hook) {
    calls.put(member, Hook.of(owner, hook));
  }

  private void threads() {
    String thread = "java/lang/Thread.";
    call(thread + "currentThread()" + THREAD, ThreadCalls.class, "currentThread");
    call(thread + "sleep(J)V", ThreadCalls.class, "sleep");
    call(thread + "sleep(JI)V", ThreadCalls.class, "sleep");
    call(thread + "sleep(Ljava/time/Duration;)V", ThreadCalls.class, "sleep");
    call(UNIT + "sleep(J)V", ThreadCalls.class, "sleep");
    call(UNIT + "timedJoin(" + THREAD + "J)V", ThreadCalls.class, "join");
    call(thread + "interrupted()Z", ThreadCalls.class, "interrupted");
    call(thread + "yield()V", ThreadCalls.class, "yieldThread");
    call(thread + "onSpinWait()V", ThreadCalls.class, "yieldThread");
    call(thread + "isAlive()Z", ThreadCalls.class, "isAlive");
    call(thread + "join()V", ThreadCalls.class, "join");
    call(thread + "join(J)V", ThreadCalls.class, "join");
    call(thread + "join(JI)V", ThreadCalls.class, "join");
    call(thread + "join(Ljava/time/Duration;)Z", ThreadCalls.class, "join");
    call(thread + "setName(Ljava/lang/String;)V", ThreadCalls.class, "setName");
    call(thread + "threadId()J", ThreadCalls.class, "id");
    call(thread + "holdsLock(" + OBJECT + ")Z", ThreadCalls.class, "holdsLock");
  }

  private void monitors() {
    String object = "java/lang/Object.";
    call(object + "wait()V", MonitorCalls.class, "await");
    call(object + "wait(J)V", MonitorCalls.class, "await");
    call(object + "wait(JI)V", MonitorCalls.class, "await");
    call(object + "notify()V", MonitorCalls.class, "signal");
    call(object + "notifyAll()V", MonitorCalls.class, "signalAll");
    call(object + "getClass()Ljava/lang/Class;", MonitorCalls.class, "classOf");
    call(UNIT + "timedWait(" + OBJECT + "J)V", MonitorCalls.class, "await");
  }

  private void park() {
    String support = "java/util/concurrent/locks/LockSupport.";
    call(support + "park()V", ParkCalls.class, "park");
    call(support + "park(" + OBJECT + ")V", ParkCalls.class, "park");
    call(support + "parkNanos(J)V", ParkCalls.class, "parkNanos");
    call(support + "parkNanos(" + OBJECT + "J)V", ParkCalls.class, "parkNanos");
    call(support + "parkUntil(J)V", ParkCalls.class, "parkUntil");
    call(support + "parkUntil(" + OBJECT + "J)V", ParkCalls.class, "parkUntil");
    call(support + "unpark(" + THREAD + ")V", ParkCalls.class, "unpark");
    call(support + "getBlocker(" + THREAD + ")" + OBJECT, ParkCalls.class, "getBlocker");
    call(support + "setCurrentBlocker(" + OBJECT + ")V", ParkCalls.class, "setCurrentBlocker");
  }

  private void exits() {
    String runtime = "java/lang/Runtime.";
    call("java/lang/System.exit(I)V", ExitCalls.class, "exit");
    call(runtime + "exit(I)V", ExitCalls.class, "exit");
    call(runtime + "halt(I)V", ExitCalls.class, "exit");
    call(runtime + "addShutdownHook(" + THREAD + ")V", ExitCalls.class, "addHook");
    call(runtime + "removeShutdownHook(" + THREAD + ")Z", ExitCalls.class, "removeHook");
  }

  private void clocks() {
    call("java/lang/System.nanoTime()J", ClockCalls.class, "nanoTime");
    call("java/lang/System.currentTimeMillis()J", ClockCalls.class, "currentTimeMillis");
    call("java/time/Instant.now()Ljava/time/Instant;", ClockCalls.class, "instant");
    call("java/time/Clock.systemUTC()" + CLOCK, ClockCalls.class, "clock");
    call("java/time/Clock.systemDefaultZone()" + CLOCK, ClockCalls.class, "localClock");
    call("java/time/Clock.system(Ljava/time/ZoneId;)" + CLOCK, ClockCalls.class, "clock");
    for (String type :
        List.of("LocalDate", "LocalTime", "LocalDateTime", "ZonedDateTime", "OffsetDateTime")) {
      String hook = "now" + type;
      call("java/time/" + type + ".now()Ljava/time/" + type + ";", ClockCalls.class, hook);
    }
    call("java/util/Calendar.getInstance()Ljava/util/Calendar;", ClockCalls.class, "calendar");
    constructors.put(
        "java/util/Date.<init>()V",
        new Arguments("(J)V", List.of(Hook.of(ClockCalls.class, "currentTimeMillis"))));
  }

  private void random() {
    Arguments seeded = new Arguments("(J)V", List.of(Hook.of(RandomCalls.class, "seed")));
    constructors.put("java/util/Random.<init>()V", seeded);
    constructors.put("java/util/SplittableRandom.<init>()V", seeded);
    call("java/lang/Math.random()D", RandomCalls.class, "random");
    call("java/lang/StrictMath.random()D", RandomCalls.class, "random");
    call("java/util/UUID.randomUUID()Ljava/util/UUID;", RandomCalls.class, "uuid");
    call("java/util/Collections.shuffle(Ljava/util/List;)V", RandomCalls.class, "shuffle");
    call("java/lang/System.identityHashCode(" + OBJECT + ")I", Identity.class, "hash");
  }

  private void collections() {
    String set = "java/util/Set.";
    String map = "java/util/Map.";
    for (int n = 1; n <= 10; n++) {
      calls.put(
          set + "of(" + OBJECT.repeat(n) + ")Ljava/util/Set;",
          Hook.ofArray(CollectionCalls.class, "setOf"));
      calls.put(
          map + "of(" + OBJECT.repeat(2 * n) + ")Ljava/util/Map;",
          Hook.ofArray(CollectionCalls.class, "mapOf"));
    }
    call(set + "of([" + OBJECT + ")Ljava/util/Set;", CollectionCalls.class, "setOfArray");
    call(set + "copyOf(Ljava/util/Collection;)Ljava/util/Set;", CollectionCalls.class, "setCopyOf");
    call(
        map + "ofEntries([Ljava/util/Map$Entry;)Ljava/util/Map;",
        CollectionCalls.class,
        "mapOfEntries");
    call(map + "copyOf(Ljava/util/Map;)Ljava/util/Map;", CollectionCalls.class, "mapCopyOf");
    call(
        "java/util/Collection.parallelStream()Ljava/util/stream/Stream;",
        CollectionCalls.class,
        "stream");
    call(
        "java/util/stream/BaseStream.parallel()Ljava/util/stream/BaseStream;",
        CollectionCalls.class,
        "sequential");
    for (String type : List.of("IntStream", "LongStream", "DoubleStream")) {
      call(
          "java/util/stream/" + type + ".parallel()Ljava/util/stream/" + type + ";",
          CollectionCalls.class,
          "sequential");
    }
  }

  private void jdk() {
    String cleaner = "Ljava/lang/ref/Cleaner;";
    call(
        "java/util/concurrent/locks/LockSupport.getThreadId(" + THREAD + ")J",
        ThreadCalls.class,
        "id");
    call("jdk/internal/ref/CleanerFactory.cleaner()" + cleaner, JdkCalls.class, "cleaner");
    call(
        "java/lang/ref/Cleaner.register("
            + OBJECT
            + "Ljava/lang/Runnable;)Ljava/lang/ref/Cleaner$Cleanable;",
        JdkCalls.class,
        "register");
    call("jdk/internal/util/ArraysSupport.newLength(III)I", JdkCalls.class, "newLength");
    call(
        "jdk/internal/misc/VM.getSavedProperty(Ljava/lang/String;)Ljava/lang/String;",
        JdkCalls.class,
        "property");
  }
}
