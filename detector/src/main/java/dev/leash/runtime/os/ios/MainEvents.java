package dev.leash.runtime.os.ios;

import dev.leash.runtime.sim.End;
import dev.leash.runtime.sim.NotModelled;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.World;
import dev.leash.runtime.sim.WorldEnd;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What the system sends to the main thread. It is handled outside of all callbacks, and is no
 * source of the run loop that the app could run by itself.
 */
final class MainEvents {
  private final World world;
  private final Deque<Watchdog.Body> events = new ArrayDeque<>();
  private SimThread main;
  private RunLoop loop;

  private String launchFailure;

  MainEvents(World world) {
    this.world = world;
  }

  void belongTo(SimThread thread, RunLoop itsLoop) {
    main = thread;
    loop = itsLoop;
  }

  void add(Watchdog.Body event) {
    events.add(event);
    loop.wake();
  }

  boolean isEmpty() {
    return events.isEmpty();
  }

  /** The life of the main thread. */
  void run(RunLoop itsLoop, Source mainQueue) {
    itsLoop.schedule(mainQueue, RunLoop.COMMON);
    while (world.ended() == null) {
      Watchdog.Body event = events.poll();
      guarded(
          event != null
              ? event
              : () -> itsLoop.run(RunLoop.DEFAULT, Long.MAX_VALUE, false, () -> !events.isEmpty()));
    }
  }

  /** What the app throws is noted; the model goes on, to see what else happens. */
  private void guarded(Watchdog.Body body) {
    try {
      body.run();
    } catch (WorldEnd e) {
      throw e;
    } catch (NotModelled e) {
      world.end(new End(End.NOT_MODELLED, e.getMessage()));
    } catch (Throwable e) {
      uncaught(main, e);
    }
  }

  /** The launch, whose failure is kept: an app that throws there would not be running. */
  Watchdog.Body launching(Watchdog.Body launch) {
    return () -> {
      try {
        launch.run();
      } catch (WorldEnd e) {
        throw e;
      } catch (Throwable e) {
        launchFailure = described(e);
        throw e;
      }
    };
  }

  /** Null if there is none. */
  String launchFailure() {
    return launchFailure;
  }

  private static String described(Throwable failure) {
    StackTraceElement[] stack = failure.getStackTrace();
    return stack.length == 0 ? failure.toString() : failure + " at " + stack[0];
  }

  /** A thread's body, or an event, has thrown. */
  void uncaught(SimThread thread, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotModelled || cause instanceof LinkageError) {
        // A class or member that is not there: the model's lack or the class path's, not the app's.
        boolean named = cause instanceof NotModelled;
        world.end(new End(End.NOT_MODELLED, named ? cause.getMessage() : cause.toString()));
        return;
      }
    }
    world.note("uncaught in " + thread.name() + ": " + described(failure));
  }
}
