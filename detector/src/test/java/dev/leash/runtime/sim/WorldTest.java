package dev.leash.runtime.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The baton, time, waits and the end of a world. Numbers: pitfalls of the feasibility study. */
@Timeout(60)
class WorldTest {
  private static final long MS = 1_000_000;
  private static final long NEVER = Long.MAX_VALUE;

  private static World world() {
    return new World(Choices.fifo(), WorldLimits.standard());
  }

  private static void sleep(long millis) {
    World world = World.required("sleep");
    world.block(Wait.of(Wait.Kind.SLEEP, "sleep", null), world.plus(millis * MS));
  }

  /** 1: whether something runs is never read from the states of real threads. */
  @Test
  void timeJumpsOnlyWhenNothingRuns() {
    try (World world = world()) {
      List<Long> times = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        int time = i;
        world.spawn(
            "t" + i,
            false,
            () -> {
              sleep(time % 7);
              times.add(world.now() / MS - time % 7);
            });
      }
      assertInstanceOf(RunEnd.Deadlock.class, world.runUntil(() -> false, NEVER));
      assertEquals(200, times.size());
      assertEquals(Set.of(0L), new HashSet<>(times));
    }
  }

  /** 3: a thread that really blocks on a lock of the JDK's own, held by one that waits. */
  @Test
  void aLockInsideTheJdkDoesNotStopTheWorld() {
    try (World world = world()) {
      InputStream slow =
          new InputStream() {
            @Override
            public int read() {
              sleep(1_000);
              return -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
              return read();
            }
          };
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(slow, StandardCharsets.UTF_8));
      List<String> order = new ArrayList<>();
      world.spawn(
          "reader",
          false,
          () -> {
            read(reader);
            order.add("read at " + world.now() / MS);
          });
      SimThread closer =
          world.spawn(
              "closer",
              false,
              () -> {
                sleep(10);
                close(reader);
                sleep(1);
                order.add("closed at " + world.now() / MS);
              });
      world.spawn(
          "other",
          false,
          () -> {
            sleep(500);
            order.add("other at " + world.now() / MS + ", closer " + closer.state());
          });
      world.runUntil(() -> false, 5_000 * MS);
      assertEquals(
          List.of("other at 500, closer OFF_MODEL", "read at 1000", "closed at 1001"), order);
    }
  }

  private static void read(BufferedReader reader) {
    try {
      assertEquals(-1, reader.read());
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  /** 6: small seeds explore. */
  @Test
  void smallSeedsDiffer() {
    Set<List<Integer>> starts = new HashSet<>();
    for (int seed = 0; seed < 20; seed++) {
      Choices choices = Choices.seeded(seed);
      starts.add(List.of(choices.choose("a", 4), choices.choose("a", 4), choices.choose("a", 4)));
    }
    assertTrue(starts.size() > 12, starts::toString);
  }

  /** 9: a world that has ended unwinds, and touches no other. */
  @Test
  void anEndedWorldUnwindsItsThreads() {
    List<String> order = new ArrayList<>();
    World world = world();
    world.spawn(
        "waits",
        false,
        () -> {
          try {
            sleep(10_000);
          } finally {
            order.add("unwound");
          }
        });
    world.runUntil(() -> false, 5 * MS);
    SimThread thread = world.threads().get(0);
    world.close();
    assertEquals(List.of("unwound"), order);
    assertEquals(SimThread.State.DONE, thread.state());
    assertEquals(List.of(), world.threads());
  }

  /** 9: a thread that swallows everything is parked for good. */
  @Test
  void aThreadThatSwallowsTheEndIsParked() {
    AtomicInteger swallowed = new AtomicInteger();
    World world = world();
    world.spawn(
        "stubborn",
        false,
        () -> {
          while (true) {
            try {
              sleep(1);
            } catch (Throwable t) {
              swallowed.incrementAndGet();
            }
          }
        });
    world.runUntil(() -> false, 5 * MS);
    world.close();
    assertEquals(WorldLimits.standard().swallowed(), swallowed.get());
  }

  /** 10: a thread that spins does not outrun what is due. */
  @Test
  void dueTimersRunBeforeReadyThreads() {
    try (World world = world()) {
      List<String> order = new ArrayList<>();
      world.spawn(
          "spins",
          false,
          () -> {
            while (world.now() < 20 * MS) {
              world.tick();
            }
            order.add("spun");
          });
      world.at(5 * MS, () -> order.add("timer at " + world.now() / MS));
      world.runUntil(() -> false, 50 * MS);
      assertEquals(List.of("timer at 5", "spun"), order);
    }
  }

  @Test
  void spinningIsToldFromWaiting() {
    try (World world = world()) {
      SimThread spins =
          world.spawn(
              "spins",
              false,
              () -> {
                while (world.now() < 20 * MS) {
                  world.tick();
                }
                sleep(100);
              });
      world.runUntil(() -> false, 500 * MS);
      assertEquals(20 * MS, spins.spunNanos());
    }
  }

  @Test
  void aDeadlockNamesItsThreadsAndWaits() {
    try (World world = world()) {
      Object a = new Object();
      Object b = new Object();
      SimThread first = world.spawn("first", false, () -> both(world, a, b));
      SimThread second = world.spawn("second", false, () -> both(world, b, a));
      RunEnd end = world.runUntil(() -> false, NEVER);
      assertEquals(new RunEnd.Deadlock(List.of(first, second)), end);
      assertEquals(List.of(second), first.waiting().enders().get());
      assertEquals(List.of(first, second), WaitChain.of(first).threads());
      assertTrue(WaitChain.of(first).isDeadlock());
    }
  }

  private static void both(World world, Object first, Object second) {
    world.monitors().enter(first);
    sleep(1);
    world.monitors().enter(second);
  }

  @Test
  void aChainOfWaitsEndsAtTheNetwork() {
    try (World world = world()) {
      Object lock = new Object();
      SimThread main =
          world.spawn(
              "main",
              false,
              () -> {
                sleep(1);
                world.monitors().enter(lock);
                world.monitors().exit(lock);
              });
      SimThread poller =
          world.spawn(
              "poller",
              false,
              () -> {
                world.monitors().enter(lock);
                world.block(Wait.io("reading from example.com", null), 30 * MS);
                world.monitors().exit(lock);
              });
      world.runUntil(() -> false, 10 * MS);
      WaitChain chain = WaitChain.of(main);
      assertEquals(List.of(main, poller), chain.threads());
      assertEquals("reading from example.com", chain.io().orElseThrow().text());
      world.runUntil(() -> false, 100 * MS);
      WaitRecord wait = main.waits().get(main.waits().size() - 1);
      assertSame(poller, wait.by());
      assertTrue(WaitChain.waitedForIo(main, wait));
    }
  }

  @Test
  void suspensionStopsTheProcessNotTheWorld() {
    try (World world = world()) {
      List<String> order = new ArrayList<>();
      world.spawn(
          "app",
          false,
          () -> {
            sleep(10);
            order.add("app at " + world.now() / MS + ", ran " + world.processNow() / MS);
          });
      world.at(5 * MS, world::suspend);
      world.at(20 * MS, () -> order.add("outside at " + world.now() / MS));
      world.at(100 * MS, world::resume);
      world.runUntil(() -> false, 200 * MS);
      assertEquals(List.of("outside at 20", "app at 100, ran 5"), order);
    }
  }

  @Test
  void theGuardEndsWhatNeverComesBack() {
    WorldLimits hasty = WorldLimits.standard().withGuard(Duration.ofMillis(200));
    try (World world = new World(Choices.fifo(), hasty)) {
      AtomicInteger stop = new AtomicInteger();
      world.spawn(
          "never yields",
          false,
          () -> {
            while (stop.get() == 0) {
              Thread.onSpinWait();
            }
          });
      RunEnd end = world.runUntil(() -> false, NEVER);
      stop.set(1);
      assertInstanceOf(RunEnd.Ended.class, end);
      assertEquals(End.GUARD, ((RunEnd.Ended) end).end().kind());
    }
  }

  @Test
  void aScriptRunsOutsideTheProcess() {
    try (World world = world()) {
      RunEnd end =
          world.run(
              () -> {
                world.suspend();
                sleep(50);
                world.note("slept");
              });
      assertEquals(new RunEnd.Done(), end);
      assertEquals(List.of(new Trace.Event(50 * MS, "script", "slept")), world.trace().events());
    }
  }

  @Test
  void seedsChangeTheOrderAndRepeatIt() {
    Set<Long> digests = new HashSet<>();
    for (int seed = 0; seed < 10; seed++) {
      long first = order(Choices.seeded(seed));
      assertEquals(first, order(Choices.seeded(seed)));
      digests.add(first);
    }
    assertNotEquals(1, digests.size());
  }

  private static long order(Choices choices) {
    try (World world = new World(choices, WorldLimits.standard())) {
      for (int i = 0; i < 5; i++) {
        String name = "t" + i;
        world.spawn(
            name,
            false,
            () -> {
              world.yieldBaton();
              world.note(name);
            });
      }
      world.runUntil(() -> false, MS);
      return world.trace().digest();
    }
  }
}
