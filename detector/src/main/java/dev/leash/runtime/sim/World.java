package dev.leash.runtime.sim;

import static dev.leash.runtime.sim.SimThread.State.BLOCKED;
import static dev.leash.runtime.sim.SimThread.State.DONE;
import static dev.leash.runtime.sim.SimThread.State.READY;
import static dev.leash.runtime.sim.SimThread.State.RUNNING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/**
 * The time and the threads of one simulated process. Exactly one simulated thread runs: the one
 * that holds the baton. It gives the baton back at model points only ({@link #block}, {@link
 * #yieldBaton}, {@link #tick} and what is built on them), to the thread that drives the world,
 * which also fires the timers. Whether something runs is never read from the states of real
 * threads.
 *
 * <p>Methods are for the thread that holds the baton, for timers, and for the driver between runs.
 */
public final class World implements AutoCloseable {
  private static final long NEVER = Long.MAX_VALUE;

  private final Choices choices;
  private final WorldLimits limits;
  private final Trace trace = new Trace();
  private final ReadyList ready;
  private final List<SimThread> live = new CopyOnWriteArrayList<>();
  private final Agenda agenda = new Agenda();
  private final Numbers numbers = new Numbers();
  private final Suspension suspension = new Suspension();
  private final Map<Class<?>, Object> parts = new HashMap<>();
  private final Baton baton;
  private final Monitors monitors = new Monitors(this);
  private final WorkSignals work = new WorkSignals();
  private long now;
  private int threadNumber;
  private SimThread running;
  private volatile End end;

  /**
   * A world at time 0 without threads.
   *
   * @param choices decides the order of what may happen in any order
   * @param limits costs and guards
   */
  public World(Choices choices, WorldLimits limits) {
    this.choices = choices;
    this.limits = limits;
    baton = new Baton(limits);
    ready = new ReadyList(choices);
  }

  /** The world of the simulated thread that calls; null outside of one. */
  public static World current() {
    SimThread thread = currentThread();
    return thread == null ? null : thread.world();
  }

  /** The simulated thread that calls; null outside of one. */
  public static SimThread currentThread() {
    return Thread.currentThread() instanceof Carrier carrier ? carrier.withBaton() : null;
  }

  /**
   * The world of the simulated thread that calls.
   *
   * @param what the operation, for the message
   * @throws NotModelled outside of a simulated thread: a parallel stream's worker, for example
   */
  public static World required(String what) {
    World world = current();
    if (world == null) {
      throw new NotModelled(
          what + " on a thread that the model does not run: " + Thread.currentThread().getName());
    }
    return world;
  }

  /** Virtual ns since the start. Goes on while the process is suspended. */
  public long now() {
    return now;
  }

  /** Virtual ns during which the process was not suspended. */
  public long processNow() {
    return now - suspension.until(now);
  }

  /** What decides. */
  public Choices choices() {
    return choices;
  }

  /** Costs and guards. */
  public WorldLimits limits() {
    return limits;
  }

  /** What has happened so far. */
  public Trace trace() {
    return trace;
  }

  /** Appends to the trace, as the thread that runs, or as "world". */
  public void note(String text) {
    trace.add(now, running == null ? "world" : running.name(), text);
  }

  /** The monitors of the process's objects. */
  public Monitors monitors() {
    return monitors;
  }

  /** Attaches something that belongs to this world, to be found by its type. */
  public <T> void attach(Class<T> type, T part) {
    parts.put(type, part);
  }

  /** What was attached; null if nothing was. */
  public <T> T part(Class<T> type) {
    return type.cast(parts.get(type));
  }

  /** What is told of the process's work. */
  public WorkSignals work() {
    return work;
  }

  /** The threads that are not done, oldest first. */
  public List<SimThread> threads() {
    return List.copyOf(live);
  }

  /** The thread that holds the baton; null while timers run or the driver has it. */
  public SimThread running() {
    return running;
  }

  Numbers numbers() {
    return numbers;
  }

  /** Makes a thread of the process, ready at once. */
  public SimThread spawn(String name, boolean daemon, Runnable body) {
    return add(new SimThread(this, ++threadNumber, name, daemon, false, body));
  }

  /** Makes a thread of the script outside the process: suspension does not stop it. */
  public SimThread spawnOutside(String name, Runnable body) {
    return add(new SimThread(this, ++threadNumber, name, true, true, body));
  }

  private SimThread add(SimThread thread) {
    thread.first = HandOff.by(running, null);
    thread.last = thread.first;
    thread.waitSince = now;
    if (end == null) {
      live.add(thread);
      ready.addLast(thread);
    }
    return thread;
  }

  /**
   * Something happens at a time: runs on the driver's thread, before any thread that is ready, and
   * must not block.
   *
   * @param nanos virtual ns since the start; a time that has passed means at once
   */
  public Timer at(long nanos, Runnable action) {
    return agenda.add(nanos, action);
  }

  /** {@link #at} in so many virtual ns. */
  public Timer after(long nanos, Runnable action) {
    return at(plus(nanos), action);
  }

  /** Now plus ns, without overflow: {@code Long.MAX_VALUE} stays "never". */
  public long plus(long nanos) {
    long sum = now + Math.max(0, nanos);
    return sum < 0 ? NEVER : sum;
  }

  /**
   * Gives the baton away until somebody wakes this thread or the deadline has passed. Wakes may be
   * early: ask again whether what you wait for is so.
   *
   * @param deadline virtual ns since the start; {@code Long.MAX_VALUE}: none
   * @throws WorldEnd if the world ends before
   */
  public Wake block(Wait wait, long deadline) {
    SimThread thread = mine();
    if (wait.interruptible() && thread.interrupted) {
      return Wake.INTERRUPTED;
    }
    work.waits(thread, wait);
    thread.wait = wait;
    thread.waitSince = now;
    thread.wake = null;
    thread.wokenBy = null;
    if (deadline != NEVER) {
      thread.deadline = at(deadline, () -> ready(thread, Wake.TIMEOUT));
    }
    thread.state = BLOCKED;
    giveBack(thread);
    thread.record(new WaitRecord(wait, thread.waitSince, now, thread.wake, thread.wokenBy));
    thread.wait = null;
    return thread.wake;
  }

  /** Makes a blocked thread ready; nothing happens to one that does not wait. */
  public void wake(SimThread thread) {
    if (thread.state == BLOCKED) {
      thread.wokenBy = running;
      thread.last = HandOff.to(thread, running, thread.last);
      ready(thread, Wake.WOKEN);
    }
  }

  /** Sets the thread's interrupt flag and ends its wait if that is interruptible. */
  public void interrupt(SimThread thread) {
    thread.interrupted = true;
    if (thread.state == BLOCKED && thread.wait.interruptible()) {
      thread.wokenBy = running;
      ready(thread, Wake.INTERRUPTED);
    }
  }

  private void ready(SimThread thread, Wake wake) {
    if (thread.state != BLOCKED) {
      return;
    }
    thread.becomesReady(wake);
    ready.addLast(thread);
  }

  /** A loop iteration or a clock read: costs virtual time, and lets due timers and others run. */
  public void tick() {
    tick(1);
  }

  /** What costs as much virtual time as so many of these. */
  public void tick(int times) {
    SimThread thread = mine();
    long cost = times * limits.tickNanos();
    now += cost;
    thread.spunNanos += cost;
    thread.slice += cost;
    if (thread.slice >= limits.sliceNanos() || agenda.isDue(now)) {
      thread.state = READY;
      if (thread.slice >= limits.sliceNanos()) {
        ready.addLast(thread);
      } else {
        ready.addFirst(thread);
      }
      giveBack(thread);
    }
  }

  /** Lets every other thread that is ready run first. */
  public void yieldBaton() {
    SimThread thread = mine();
    thread.state = READY;
    ready.addLast(thread);
    giveBack(thread);
  }

  /**
   * After waking a thread: lets it run next, so that whoever takes a lock again at once cannot keep
   * it for ever. Other orders are a choice.
   */
  public void handOver(SimThread woken) {
    if (woken.state == READY && choices.choose("handover", 2) == 0) {
      ready.addFirst(woken);
      yieldBaton();
    }
  }

  /** From now on no thread of the process runs. Timers and the script's threads do. */
  public void suspend() {
    suspension.begin(now);
  }

  /** The process's threads run again. */
  public void resume() {
    suspension.end(now);
  }

  /** Whether the process is suspended. */
  public boolean suspended() {
    return suspension.now();
  }

  /** Ends the world; the first reason counts. Its threads unwind in {@link #close}. */
  public void end(End reason) {
    if (end == null) {
      note("end: " + reason.kind() + ": " + reason.text());
      end = reason;
    }
  }

  /** Why it ended; null while it has not. */
  public End ended() {
    return end;
  }

  /** Runs a script on a thread outside the process until it is done. */
  public RunEnd run(Runnable script) {
    SimThread thread = spawnOutside("script", script);
    return runUntil(() -> thread.state() == DONE, NEVER);
  }

  /**
   * Drives the world. Call it on a thread that the world does not run, one at a time.
   *
   * @param done asked between switches
   * @param deadline virtual ns since the start; {@code Long.MAX_VALUE}: none
   */
  public RunEnd runUntil(BooleanSupplier done, long deadline) {
    baton.drive();
    Patience patience = new Patience(limits.guard());
    while (true) {
      if (end != null) {
        return new RunEnd.Ended(end);
      }
      adoptFreed();
      if (agenda.fireDue(now)) {
        continue;
      }
      if (done.getAsBoolean()) {
        return new RunEnd.Done();
      }
      if (now >= deadline) {
        return new RunEnd.Deadline();
      }
      if (patience.over()) {
        end(new End(End.GUARD, "gave up after " + limits.guard().toSeconds() + " s of real time"));
        continue;
      }
      SimThread next = ready.take(suspended());
      if (next != null) {
        dispatch(next);
        continue;
      }
      Timer timer = agenda.next();
      if (timer != null && timer.at() <= deadline) {
        now = timer.at();
      } else if (deadline != NEVER) {
        now = deadline;
      } else {
        return new RunEnd.Deadlock(live.stream().filter(t -> t.state() != DONE).toList());
      }
    }
  }

  private void dispatch(SimThread thread) {
    trace.switchTo(now, thread);
    thread.state = RUNNING;
    thread.slice = 0;
    running = thread;
    baton.give(thread);
    awaitBaton(thread);
  }

  private void awaitBaton(SimThread thread) {
    End reason = baton.await(thread, live);
    if (reason != null) {
      end(reason);
    }
    running = null;
  }

  private void adoptFreed() {
    SimThread thread = baton.freed(live);
    while (thread != null) {
      thread.state = RUNNING;
      running = thread;
      baton.giveAgain(thread);
      awaitBaton(thread);
      thread = baton.freed(live);
    }
  }

  /** The calling thread, once it holds the baton. */
  private SimThread mine() {
    SimThread thread = currentThread();
    if (thread == null || thread.world() != this) {
      throw new IllegalStateException("not a thread of this world: " + Thread.currentThread());
    }
    checkEnd(thread);
    return thread;
  }

  private void giveBack(SimThread thread) {
    baton.giveBack();
    thread.gate.await();
    checkEnd(thread);
  }

  private void checkEnd(SimThread thread) {
    if (end != null) {
      if (++thread.swallowed > limits.swallowed()) {
        thread.state = DONE;
        baton.giveBack();
        new Gate().await();
      }
      throw new WorldEnd(end);
    }
  }

  /** The life of a carrier. */
  void carry(SimThread thread, Runnable body) {
    thread.run(work.before(thread, body));
    if (thread.failure != null && end == null) {
      work.fails(thread);
    }
    thread.awaitBaton();
    thread.state = DONE;
    live.remove(thread);
    if (end == null) {
      thread.atEnd().forEach(Runnable::run);
    }
    baton.giveBack();
  }

  /** Ends the world and unwinds its threads, so that nothing of it stays behind. */
  @Override
  public void close() {
    end(new End(End.CLOSED, "closed"));
    baton.drive();
    baton.unwind(live);
    live.clear();
    ready.clear();
    agenda.clear();
    parts.clear();
    numbers.clear();
  }
}
