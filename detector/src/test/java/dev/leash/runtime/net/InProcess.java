package dev.leash.runtime.net;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.leash.runtime.sim.Choices;
import dev.leash.runtime.sim.RunEnd;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.World;
import dev.leash.runtime.sim.WorldLimits;
import java.util.concurrent.Callable;

/** A process with a kernel, to run code in. */
final class InProcess implements AutoCloseable {
  static final long SECOND = 1_000_000_000L;

  final World world = new World(Choices.fifo(), WorldLimits.standard());
  final Kernel kernel = new Kernel(world);

  /** Runs code on a thread of the process; what it throws is thrown here. */
  <T> T call(Callable<T> code) throws Exception {
    Object[] result = new Object[2];
    SimThread thread =
        world.spawn(
            "app",
            false,
            () -> {
              try {
                result[0] = code.call();
              } catch (Exception e) {
                result[1] = e;
              }
            });
    RunEnd end = world.runUntil(() -> thread.state() == SimThread.State.DONE, Long.MAX_VALUE);
    assertInstanceOf(RunEnd.Done.class, end, end.toString());
    if (result[1] != null) {
      throw (Exception) result[1];
    }
    @SuppressWarnings("unchecked")
    T value = (T) result[0];
    return value;
  }

  @Override
  public void close() {
    world.close();
  }
}
