package dev.leash.runtime.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.probes.Pools;
import dev.leash.probes.Synchronizers;
import dev.leash.probes.Threads;
import dev.leash.runtime.sim.Choices;
import dev.leash.runtime.sim.RunEnd;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each probe ends at the virtual time that follows from the API's contract, in any order. */
class ConcurrencyProbesTest {
  private static final List<Class<?>> PROBES =
      List.of(Pools.class, Synchronizers.class, Threads.class);

  /** Virtual ms. Loop iterations and clock reads cost some of it: {@link #SLACK}. */
  private static final Map<String, Integer> TIMES =
      Map.ofEntries(
          Map.entry("sleepAndJoin", 500),
          Map.entry("joinWithTimeout", 400),
          Map.entry("interruptSleep", 250),
          Map.entry("waitAndNotify", 200),
          Map.entry("waitWithTimeout", 150),
          Map.entry("waitReleasesTheMonitor", 200),
          Map.entry("synchronizedMethods", 600),
          Map.entry("synchronizedThrows", 100),
          Map.entry("fixedPool", 400),
          Map.entry("cachedPool", 500),
          Map.entry("invokeAll", 300),
          Map.entry("invokeAllWithTimeout", 500),
          Map.entry("invokeAny", 300),
          Map.entry("futureTimesOut", 400),
          Map.entry("completionService", 300),
          Map.entry("scheduled", 550),
          Map.entry("fixedDelay", 700),
          Map.entry("latch", 350),
          Map.entry("latchTimesOut", 600),
          Map.entry("barrier", 400),
          Map.entry("phaser", 400),
          Map.entry("exchanger", 350),
          Map.entry("semaphore", 300),
          Map.entry("lockAndCondition", 300),
          Map.entry("tryLock", 700),
          Map.entry("readWriteLock", 300),
          Map.entry("blockingQueues", 300),
          Map.entry("synchronousQueue", 250),
          Map.entry("dequeAndPriority", 200),
          Map.entry("delayQueue", 450),
          Map.entry("forkJoin", 100),
          Map.entry("futureTask", 220),
          Map.entry("timer", 400),
          Map.entry("parkAndUnpark", 200),
          Map.entry("rejection", 200),
          Map.entry("spinOnVolatile", 41),
          Map.entry("spinOnClock", 30),
          Map.entry("greedyLock", 11),
          Map.entry("greedyReentrantLock", 11),
          Map.entry("shutdownInterrupts", 200));

  private static final double SLACK = 7;

  /** Under a seed, a thread that spins may be chosen for several slices in a row. */
  private static final double SPINNING = 40;

  /** The probes' names, each with its class. */
  private static Map<String, String> probes() {
    Map<String, String> probes = new TreeMap<>();
    for (Class<?> type : PROBES) {
      for (Method method : type.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers())) {
          assertNull(probes.put(method.getName(), type.getName()), "two of one name");
        }
      }
    }
    return probes;
  }

  @Test
  void everyProbeHasATime() {
    assertEquals(probes().keySet(), TIMES.keySet());
  }

  @TestFactory
  Stream<DynamicTest> onRoboVm() {
    return probes(Simulated.onRoboVm());
  }

  /** Later JDKs' internals differ; RoboVM's class library is the one that counts. */
  @TestFactory
  Stream<DynamicTest> onTheJdk() {
    return Runtime.version().feature() == 17 ? probes(Simulated.onJdk()) : Stream.of();
  }

  private static Stream<DynamicTest> probes(Simulated simulated) {
    return probes().entrySet().stream()
        .map(p -> dynamicTest(p.getKey(), () -> endsInTime(simulated, p.getValue(), p.getKey())));
  }

  private static void endsInTime(Simulated simulated, String type, String probe) {
    endsInTime(simulated, type, probe, Choices.fifo());
    for (int seed = 0; seed < 10; seed++) {
      endsInTime(simulated, type, probe, Choices.seeded(seed));
    }
  }

  private static void endsInTime(Simulated simulated, String type, String probe, Choices choices) {
    Simulated.Outcome outcome = simulated.run(type, probe, choices);
    assertNull(
        outcome.failure(),
        () -> choices.describe() + ": " + Arrays.toString(outcome.failure().getStackTrace()));
    assertEquals(new RunEnd.Done(), outcome.end(), choices.describe());
    double slack = probe.startsWith("spin") || probe.startsWith("greedy") ? SPINNING : SLACK;
    assertEquals(TIMES.get(probe), outcome.millis(), slack, choices.describe());
  }
}
