package dev.leash.runtime.os.ios;

import dev.leash.runtime.sim.HandOff;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Steps;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.WaitRecord;
import dev.leash.runtime.sim.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How long what the app computes on other threads than the main one takes: nothing, or longer than
 * any limit, spread evenly over its steps. Steps are the beginning of a piece of work and the
 * iterations of the app's own loops: there the app can look whether it is to stop.
 */
public final class Computation implements Steps {
  /** What a thread waits on that takes long before the first line of a piece of work. */
  static final Object BEGINS = new Object();

  /** What a thread waits on that takes long in the middle of it. */
  static final Object GOES_ON = new Object();

  /** Steps are paid for when so much has come together. */
  private static final long LEAST = Limits.nanos(1);

  private static final class Piece {
    int steps;
    long owed;
    int waitsSeen;
  }

  private final IosProcess process;
  private final World world;
  private final Map<SimThread, Piece> pieces = new HashMap<>();
  private final Map<Class<?>, Boolean> owned = new HashMap<>();
  private Predicate<String> own = name -> false;
  private int most;
  private int planned;

  Computation(IosProcess process, World world) {
    this.process = process;
    this.world = world;
    world.work().onStep(this);
  }

  /** Tells the app's own classes by their binary names. */
  public void own(Predicate<String> classes) {
    own = classes;
    owned.clear();
  }

  /**
   * How long it takes from now on.
   *
   * @param steps work of so many steps outlasts the background time; 0: all work takes no time
   */
  public void slow(int steps) {
    planned = steps;
  }

  /** How many steps the largest piece of work has had so far. */
  public int most() {
    return most;
  }

  /** Whether a thread has not come to the first line of its piece of work. */
  static boolean notBegun(SimThread thread) {
    return thread.waiting() != null && thread.waiting().on() == BEGINS;
  }

  /** A piece of work begins on the thread that calls. */
  void begins() {
    begins(true);
  }

  /**
   * The same.
   *
   * @param late whether it may take long before its first line: not if the system calls back, nor
   *     if the system waits for it
   */
  void begins(boolean late) {
    SimThread self = World.currentThread();
    if (self != null && follows(self)) {
      pieces.put(self, new Piece());
      if (late && handedOverByApp(self)) {
        count(self, BEGINS);
      }
    }
  }

  /** Whether the app's own code has handed it over, not a library that the app uses. */
  private boolean handedOverByApp(SimThread self) {
    for (List<StackTraceElement> stack : HandOff.stacks(self)) {
      for (StackTraceElement element : stack) {
        if (own.test(element.getClassName())) {
          return true;
        }
        if (!process.objects().platform(element.getClassName())) {
          return false;
        }
      }
    }
    return false;
  }

  @Override
  public boolean follows(SimThread thread) {
    return thread != process.main()
        && !thread.outside()
        && !thread.name().equals(IosProcess.SYSTEM_QUEUE)
        && !process.underWatch(thread);
  }

  @Override
  public void step(SimThread thread, Class<?> in) {
    if (owned.computeIfAbsent(in, c -> own.test(c.getName())) && !waited(thread)) {
      count(thread, GOES_ON);
    }
  }

  /** Whether it has waited for the network since its last step: no computation makes that long. */
  private boolean waited(SimThread thread) {
    Piece piece = pieces.computeIfAbsent(thread, t -> new Piece());
    if (piece.waitsSeen == thread.waits().size()) {
      return false;
    }
    List<WaitRecord> waits = thread.waits();
    boolean waited =
        waits.subList(Math.min(piece.waitsSeen, waits.size()), waits.size()).stream()
            .anyMatch(w -> w.what().kind() == Wait.Kind.IO);
    piece.waitsSeen = waits.size();
    return waited;
  }

  private void count(SimThread thread, Object where) {
    Piece piece = pieces.computeIfAbsent(thread, t -> new Piece());
    most = Math.max(most, ++piece.steps);
    if (planned == 0) {
      return;
    }
    double seconds = process.limits().background() + 3.1 * process.limits().handlers();
    piece.owed += Limits.nanos(seconds) / planned;
    // Who computes under a lock makes others late by as much; no rule forbids that.
    if (piece.owed >= LEAST && !world.monitors().heldBy(thread)) {
      long owed = piece.owed;
      piece.owed = 0;
      world.block(Wait.of(Wait.Kind.SLEEP, "computing", where), world.plus(owed));
    }
  }
}
