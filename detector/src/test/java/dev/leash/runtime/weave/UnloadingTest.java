package dev.leash.runtime.weave;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.runtime.sim.Choices;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.World;
import dev.leash.runtime.sim.WorldLimits;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** A process that has ended must not keep its classes: an exploration starts dozens of them. */
class UnloadingTest {
  @Test
  void aClosedWorldsClassesCanGo() throws InterruptedException {
    WeakReference<ProcessLoader> process = ended(Simulated.onRoboVm().program());
    for (int i = 0; i < 50 && process.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertNull(process.get(), "something of the model still refers to the process's class loader");
  }

  /** In a frame of its own, so that no local variable of the test refers to the process. */
  private static WeakReference<ProcessLoader> ended(Program program) {
    try (World world = new World(Choices.fifo(), WorldLimits.standard())) {
      ProcessLoader process = program.newProcess();
      SimThread main =
          world.spawn(
              "main", false, () -> Simulated.call(process, "dev.leash.probes.Pools", "fixedPool"));
      world.runUntil(() -> main.state() == SimThread.State.DONE, Long.MAX_VALUE);
      assertNull(main.failure());
      assertTrue(
          process.loaded().stream().anyMatch(n -> n.endsWith(".ThreadPoolExecutor")),
          "the relocated classes, which ask for Unsafe, are what this is about");
      return new WeakReference<>(process);
    }
  }
}
