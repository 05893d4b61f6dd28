package dev.leash.runtime.sim;

import java.time.Duration;

/**
 * What things cost and when to give up.
 *
 * @param tickNanos virtual cost of one loop iteration or clock read (arbitrary: judge no
 *     computation by it)
 * @param sliceNanos virtual run time after which a spinning thread yields to other ready threads
 * @param look real time after which the scheduler looks why the baton does not come back; decides
 *     when to look, never a verdict
 * @param guard real time after which the world is ended as {@link End#GUARD}
 * @param swallowed how often a thread may swallow {@link WorldEnd} before it is parked for good
 */
public record WorldLimits(
    long tickNanos, long sliceNanos, Duration look, Duration guard, int swallowed) {

  /** 1 microsecond a tick, 1 ms a slice, a look after 15 ms, give up after 20 s. */
  public static WorldLimits standard() {
    return new WorldLimits(1_000, 1_000_000, Duration.ofMillis(15), Duration.ofSeconds(20), 200);
  }

  /** The same limits with another real-time guard. */
  public WorldLimits withGuard(Duration realTime) {
    return new WorldLimits(tickNanos, sliceNanos, look, realTime, swallowed);
  }
}
