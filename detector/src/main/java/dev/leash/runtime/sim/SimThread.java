package dev.leash.runtime.sim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A thread of the simulated process, or of the script outside it. */
public final class SimThread {
  /** Where a thread stands. */
  public enum State {
    READY,
    RUNNING,
    BLOCKED,
    /** Blocked on a lock that the model does not know, inside code of the JDK. */
    OFF_MODEL,
    DONE
  }

  private final World world;
  private final int number;
  private final boolean outside;
  private String name;
  private boolean daemon;
  final Carrier carrier;
  final Gate gate = new Gate();

  State state = State.READY;
  boolean started;
  Wait wait;
  long waitSince;
  Wake wake;
  SimThread wokenBy;
  Timer deadline;
  boolean interrupted;
  boolean toldToStop;
  boolean permit;
  Thread javaThread;
  long spunNanos;
  long slice;
  int swallowed;
  Throwable failure;
  ThreadRandom random;
  HandOff first;
  HandOff last;
  OffModel.Hold hold;
  volatile boolean offModel;
  private final List<WaitRecord> waits = new ArrayList<>();
  private final List<Runnable> atEnd = new ArrayList<>();

  SimThread(World world, int number, String name, boolean daemon, boolean outside, Runnable body) {
    this.world = world;
    this.number = number;
    this.name = name;
    this.daemon = daemon;
    this.outside = outside;
    carrier = new Carrier(this, () -> world.carry(this, body));
    gate.ownedBy(carrier);
  }

  /** The world it belongs to. */
  public World world() {
    return world;
  }

  /** Its number in order of creation, from 1. */
  public int number() {
    return number;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Gives it another name. */
  public void rename(String newName) {
    name = newName;
  }

  /** Whether it is a daemon. */
  public boolean daemon() {
    return daemon;
  }

  /** Whether it belongs to the script, not to the process: suspension does not stop it. */
  public boolean outside() {
    return outside;
  }

  /** Where it stands. */
  public State state() {
    return state;
  }

  /** What it waits for; null unless it is blocked. */
  public Wait waiting() {
    return state == State.BLOCKED ? wait : null;
  }

  /** Since when it waits, or has last waited, in virtual ns; its making if it never has. */
  public long waitingSince() {
    return waitSince;
  }

  /** Whether its wait, if it is in one, ends by itself by then; virtual ns since the start. */
  public boolean waitsAtMostUntil(long time) {
    return deadline != null && deadline.at() <= time;
  }

  /** Its waits that have ended, oldest first; a view. */
  public List<WaitRecord> waits() {
    return Collections.unmodifiableList(waits);
  }

  /** Whether {@code Thread.interrupt} was called and not yet noticed. */
  public boolean interrupted() {
    return interrupted;
  }

  /** Whether it was interrupted, or what it runs was cancelled. */
  public boolean toldToStop() {
    return interrupted || toldToStop;
  }

  /** Virtual ns that passed while it computed (ticks), as against waited. */
  public long spunNanos() {
    return spunNanos;
  }

  /** What its body threw; null if nothing, or while it runs. */
  public Throwable failure() {
    return failure;
  }

  /** The app's {@code Thread} object for it; null while nobody has asked for one. */
  public Thread javaThread() {
    return javaThread;
  }

  /** Binds the app's {@code Thread} object. */
  public void javaThread(Thread thread) {
    javaThread = thread;
  }

  /** Its real stack, newest call first. Meaningful while it does not hold the baton. */
  public List<StackTraceElement> stack() {
    return List.of(carrier.getStackTrace());
  }

  /** Runs an action, with the baton, when the thread is done. */
  public void whenDone(Runnable action) {
    atEnd.add(action);
  }

  /** Where it got what it does: last, and first if that is another; empty if nobody knows. */
  List<HandOff> handOffs() {
    return Stream.of(last, first).filter(Objects::nonNull).distinct().toList();
  }

  List<Runnable> atEnd() {
    return atEnd;
  }

  /** Runs its body and keeps what that throws. */
  void run(Runnable body) {
    try {
      body.run();
    } catch (WorldEnd ended) {
      // unwound
    } catch (Throwable thrown) {
      failure = thrown;
    }
  }

  /** A thread from which the baton was taken away waits here, at whatever it asks of the model. */
  void awaitBaton() {
    while (offModel) {
      LockSupport.park(this);
    }
  }

  /** Its wait is over. */
  void becomesReady(Wake how) {
    if (deadline != null) {
      deadline.cancel();
      deadline = null;
    }
    wake = how;
    state = State.READY;
  }

  void record(WaitRecord ended) {
    waits.add(ended);
  }

  @Override
  public String toString() {
    return name;
  }
}
