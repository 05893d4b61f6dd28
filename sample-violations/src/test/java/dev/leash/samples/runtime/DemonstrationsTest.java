package dev.leash.samples.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.runtime.bind.robovm.Robovm;
import dev.leash.runtime.net.Network;
import dev.leash.runtime.net.Peers;
import dev.leash.runtime.os.Violation;
import dev.leash.runtime.os.ios.AppState;
import dev.leash.runtime.os.ios.IosProcess;
import dev.leash.runtime.os.ios.Limits;
import dev.leash.runtime.sim.Choices;
import dev.leash.runtime.sim.End;
import dev.leash.runtime.sim.World;
import dev.leash.runtime.sim.WorldLimits;
import dev.leash.runtime.weave.ClassBytes;
import dev.leash.runtime.weave.Program;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** One delegate each through Home and back, on the bare process: no schedules, no verdicts. */
class DemonstrationsTest {
  private static final long SECOND = 1_000_000_000L;
  private static final Program PROGRAM =
      Robovm.program(ClassBytes.of(DemonstrationsTest.class.getClassLoader()), null);

  /** What became of one run. */
  private record Outcome(List<Violation> violations, End end, AppState state, long at) {
    boolean killed() {
      return violations.stream().anyMatch(Violation::killed);
    }

    Violation only() {
      assertEquals(1, violations.size(), violations.toString());
      return violations.get(0);
    }
  }

  private static Outcome run(Class<?> delegate, Network network) {
    return run(delegate, network, 3 * SECOND, process -> {});
  }

  /** Launch, some time, Home with a network, 200 s, and back. */
  private static Outcome run(
      Class<?> delegate, Network network, long homeAt, Consumer<IosProcess> before) {
    try (World world = new World(Choices.fifo(), WorldLimits.standard())) {
      Robovm robovm = Robovm.start(PROGRAM, world, Limits.IOS13);
      IosProcess process = robovm.process();
      before.accept(process);
      robovm.launch(delegate.getName());
      world.runUntil(() -> false, homeAt);
      process.kernel().network(network);
      process.home();
      world.runUntil(() -> false, homeAt + 200 * SECOND);
      AppState away = process.state();
      if (world.ended() == null) {
        process.kernel().network(Network.FINE);
        process.foreground();
        world.runUntil(() -> false, world.now() + 5 * SECOND);
      }
      return new Outcome(List.copyOf(process.violations()), world.ended(), away, world.now());
    }
  }

  private static void killedBy(String rule, Class<?> delegate) {
    Outcome outcome = run(delegate, Network.DEAD);
    assertTrue(outcome.killed(), delegate + ": " + outcome);
    assertEquals(rule, outcome.only().rule());
    assertEquals(8.0 * SECOND, (double) outcome.at(), SECOND / 100.0);
    assertTrue(
        outcome.only().stack().stream()
            .anyMatch(e -> e.getMethodName().equals("didEnterBackground")),
        outcome.only().stack().toString());
  }

  @Test
  void aWaitForTheNetworkIsKilledAtItsLimit() {
    killedBy("LEASH_NETWORK_WAIT_IN_CALLBACK", DemonstrationApps.BlockingHttp.class);
    killedBy("LEASH_NETWORK_WAIT_IN_CALLBACK", DemonstrationApps.BlockingSocket.class);
  }

  @Test
  void aWaitForAWorkerToo() {
    killedBy("LEASH_THREAD_WAIT_IN_CALLBACK", DemonstrationApps.BlockingLatch.class);
  }

  @Test
  void anObserverIsACallback() {
    Outcome outcome = run(DemonstrationApps.ByNotification.class, Network.DEAD);
    assertTrue(outcome.killed(), outcome.toString());
  }

  @Test
  void noNumberIsNeededToSeeAWait() {
    Outcome http = run(DemonstrationApps.BlockingHttp.class, Network.FINE);
    assertEquals(false, http.killed());
    assertTrue(
        http.violations().stream()
            .anyMatch(v -> v.rule().equals("LEASH_NETWORK_WAIT_IN_CALLBACK") && v.row() == 9),
        http.toString());
    Outcome latch = run(DemonstrationApps.BlockingLatch.class, Network.FINE);
    assertEquals("LEASH_THREAD_WAIT_IN_CALLBACK", latch.only().rule());
    assertTrue(latch.only().text().contains("pool-1-thread-1"), latch.only().text());
  }

  @Test
  void aLockConvoyDiesOnlyWhereThePollerWaits() {
    assertEquals(List.of(), run(DemonstrationApps.LockConvoy.class, Network.DEAD).violations());
    // The poller begins its second round at about 1.6 s.
    Outcome outcome =
        run(DemonstrationApps.LockConvoy.class, Network.DEAD, 20_000_000L, process -> {});
    assertTrue(outcome.killed(), outcome.toString());
    assertEquals("LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT", outcome.only().rule());
  }

  @Test
  void aLockInsideTheClassLibraryIsSeen() {
    Outcome outcome =
        run(
            DemonstrationApps.ReaderClose.class,
            Network.DEAD,
            3 * SECOND,
            process -> process.kernel().standardPeer(Peers::silent));
    assertTrue(outcome.killed(), outcome.toString());
    assertEquals("LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT", outcome.only().rule());
  }

  @Test
  void theFixSurvives() {
    for (Network network : Network.values()) {
      Outcome outcome = run(DemonstrationApps.Fixed.class, network);
      assertEquals(List.of(), outcome.violations());
      assertEquals(AppState.SUSPENDED, outcome.state());
    }
    Outcome refused =
        run(
            DemonstrationApps.Fixed.class,
            Network.DEAD,
            3 * SECOND,
            process -> process.refuseTasks(true));
    assertEquals(List.of(), refused.violations());
  }

  @Test
  void aTaskThatIsNotEndedIsFatalWhenTheTimeIsOver() {
    Outcome outcome = run(DemonstrationApps.NoEnd.class, Network.FINE);
    assertTrue(outcome.killed(), outcome.toString());
    assertTrue(
        outcome.violations().stream()
            .anyMatch(v -> v.rule().equals("LEASH_TASK_NOT_ENDED_ON_EXPIRATION") && v.killed()),
        outcome.toString());
  }

  @Test
  void theDefaultModeIsSeen() {
    Outcome outcome = run(DemonstrationApps.DefaultRunLoop.class, Network.FINE);
    assertEquals("LEASH_DEFAULT_RUN_LOOP_MODE", outcome.only().rule());
    assertEquals(19, outcome.only().row());
  }

  @Test
  void whatIsNotModelledIsRefusedByName() {
    Outcome outcome = run(DemonstrationApps.Channel.class, Network.FINE);
    assertEquals(End.NOT_MODELLED, outcome.end().kind());
    assertTrue(
        outcome.end().text().contains("AsynchronousSocketChannel.open"), outcome.end().text());
  }

  @Test
  void aListeningSocketIsStillThereWhenTheAppIsSuspended() {
    int[] unserved = new int[1];
    try (World world = new World(Choices.fifo(), WorldLimits.standard())) {
      Robovm robovm = Robovm.start(PROGRAM, world, Limits.IOS13);
      robovm.launch(DemonstrationApps.Listens.class.getName());
      world.runUntil(() -> false, SECOND);
      robovm.process().home();
      world.runUntil(() -> robovm.process().state() == AppState.SUSPENDED, 60 * SECOND);
      robovm.process().kernel().client(8080, Peers.silent());
      world.runUntil(() -> false, world.now() + SECOND);
      unserved[0] = robovm.process().kernel().listeners().get(0).unserved();
    }
    assertEquals(1, unserved[0]);
  }
}
