package dev.leash.runtime.verify;

import dev.leash.runtime.sim.HandOff;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Sees the waits of a process: which there are, and when Home is due at one of them. */
final class Watcher {
  private final World world;
  private final Predicate<String> own;
  private final int home;
  private final Map<String, Integer> distinct = new LinkedHashMap<>();
  private final Set<Frame> reached = new LinkedHashSet<>();
  private SimThread script;
  private boolean due;
  private boolean over;

  /**
   * A watcher of all waits from now on.
   *
   * @param own tells the app's own classes
   * @param home at which distinct wait Home is due; negative: at none
   */
  Watcher(World world, Predicate<String> own, int home) {
    this.world = world;
    this.own = own;
    this.home = home;
    world.work().onWait(this::see);
    world.work().onRequest(this::see);
  }

  /** The thread that is woken when Home is due. */
  void script(SimThread thread) {
    script = thread;
  }

  /** Whether Home is due at a wait that has begun, and was not pressed yet. */
  boolean homeDue() {
    return due && !over;
  }

  /** Home is pressed: from now on no wait is a place for it. */
  void over() {
    over = true;
  }

  /** Waits for the network before Home, in order of their first time. */
  List<String> waits() {
    return List.copyOf(distinct.keySet());
  }

  /** The app's places that were seen. */
  Set<Frame> reached() {
    return reached;
  }

  private void see(SimThread thread, Wait wait) {
    if (thread.outside() || idle(wait)) {
      return;
    }
    List<Frame> frames = ownFrames(List.of(Thread.currentThread().getStackTrace()));
    reached.addAll(frames);
    if (wait.kind() != Wait.Kind.IO || thread.name().equals("main")) {
      return;
    }
    if (frames.isEmpty()) {
      // A library's thread: what counts is who gave it something to do.
      HandOff.stacks(thread).forEach(stack -> frames.addAll(ownFrames(stack)));
    }
    place(wait.text(), frames);
  }

  private void see(String request) {
    place(request, ownFrames(List.of(Thread.currentThread().getStackTrace())));
  }

  private void place(String text, List<Frame> frames) {
    if (over || frames.isEmpty()) {
      return;
    }
    int number = distinct.size();
    if (distinct.putIfAbsent(text + " at " + frames.get(0), number) == null && number == home) {
      due = true;
      if (script != null) {
        world.wake(script);
      }
    }
  }

  private static boolean idle(Wait wait) {
    return wait.kind() == Wait.Kind.IDLE || wait.kind() == Wait.Kind.RUN_LOOP;
  }

  /** The app's frames of a stack, newest call first. */
  List<Frame> ownFrames(List<StackTraceElement> stack) {
    List<Frame> frames = new ArrayList<>();
    for (StackTraceElement element : stack) {
      if (own.test(element.getClassName())) {
        frames.add(Frame.of(element));
      }
    }
    return frames;
  }
}
