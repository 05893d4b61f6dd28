package dev.leash.runtime.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The driver's side of the baton: gives it to a thread, and gets it back or takes it away. */
final class Baton {
  private final Gate driver = new Gate();
  private final OffModel look = new OffModel();
  private final List<SimThread> offModel = new ArrayList<>();
  private final WorldLimits limits;

  Baton(WorldLimits limits) {
    this.limits = limits;
  }

  /** From now on the calling thread drives. */
  void drive() {
    driver.ownedBy(Thread.currentThread());
  }

  /** Called by the thread that has it. */
  void giveBack() {
    driver.open();
  }

  /** Starts a thread or lets it go on. */
  void give(SimThread thread) {
    look.begin();
    if (thread.started) {
      thread.gate.open();
    } else {
      thread.started = true;
      thread.carrier.start();
    }
  }

  /**
   * Until the thread gives the baton back, or really blocks on what another thread holds.
   *
   * @return why the world cannot go on; null if it can
   */
  End await(SimThread thread, List<SimThread> live) {
    while (!driver.await(limits.look().toNanos())) {
      OffModel.Hold hold = look.find(thread, live);
      String foreign = look.foreignWait(thread);
      boolean over = look.longerThan(limits.guard().dividedBy(limits.look()));
      if (driver.await(0)) {
        return null; // it came back while we looked
      }
      if (hold != null) {
        thread.hold = hold;
        thread.state = SimThread.State.OFF_MODEL;
        thread.offModel = true;
        offModel.add(thread);
        return null;
      }
      if (foreign != null) {
        return new End(End.NOT_MODELLED, "a wait in " + foreign);
      }
      if (over) {
        return new End(End.GUARD, look.describe(thread));
      }
    }
    return null;
  }

  /** A thread whose baton was taken away and which can go on now; null if there is none. */
  SimThread freed(List<SimThread> live) {
    for (SimThread thread : offModel) {
      if (!look.holds(thread.hold, thread, live)) {
        offModel.remove(thread);
        return thread;
      }
    }
    return null;
  }

  /** Lets a freed thread have the baton. */
  void giveAgain(SimThread thread) {
    look.begin();
    thread.offModel = false;
    LockSupport.unpark(thread.carrier);
  }

  /**
   * Of an ended world: lets each thread unwind, one after the other. Whoever is off the model does
   * so by itself, once its lock is free.
   */
  void unwind(List<SimThread> live) {
    offModel.forEach(this::giveAgain);
    offModel.clear();
    for (SimThread thread : List.copyOf(live)) {
      boolean waits =
          thread.state == SimThread.State.BLOCKED || thread.state == SimThread.State.READY;
      if (thread.started && waits) {
        give(thread);
        awaitUnwound(thread, live);
      }
    }
  }

  /** Until the thread has unwound, or cannot. */
  private void awaitUnwound(SimThread thread, List<SimThread> live) {
    while (!driver.await(limits.look().toNanos())) {
      boolean stuck = look.find(thread, live) != null;
      if (stuck || look.longerThan(limits.guard().dividedBy(limits.look()))) {
        return;
      }
    }
  }
}
