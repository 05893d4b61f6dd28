package dev.leash.runtime.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Tells who wants to know of the work of a process: threads, waits, requests, computations. */
public final class WorkSignals {
  private final List<Consumer<SimThread>> starts = new ArrayList<>();
  private final List<Consumer<String>> requests = new ArrayList<>();
  private final List<BiConsumer<SimThread, Wait>> waits = new ArrayList<>();
  private BiConsumer<SimThread, Throwable> uncaught = (thread, failure) -> {};
  private Steps steps;

  WorkSignals() {}

  /** Called on each new thread of the process before its body. May block. */
  public void onStart(Consumer<SimThread> listener) {
    starts.add(listener);
  }

  /** A thread's body, and before it what is to be told on that thread. */
  Runnable before(SimThread thread, Runnable body) {
    return () -> {
      starts.forEach(listener -> listener.accept(thread));
      body.run();
    };
  }

  /** Called, with the baton, when a thread's body throws. */
  public void onUncaught(BiConsumer<SimThread, Throwable> action) {
    uncaught = action;
  }

  void fails(SimThread thread) {
    uncaught.accept(thread, thread.failure);
  }

  /**
   * Called, on the thread itself and with the baton, before each of its waits begins: its stack is
   * still the one that waits. Must not block.
   */
  public void onWait(BiConsumer<SimThread, Wait> listener) {
    waits.add(listener);
  }

  void waits(SimThread thread, Wait wait) {
    waits.forEach(listener -> listener.accept(thread, wait));
  }

  /** Called when the app begins something on the network that no thread waits for. */
  public void onRequest(Consumer<String> listener) {
    requests.add(listener);
  }

  /** The thread that runs has begun something on the network and does not wait for it. */
  public void request(String text) {
    requests.forEach(listener -> listener.accept(text));
  }

  /** Told of the steps of computations; one at a time. */
  public void onStep(Steps listener) {
    steps = listener;
  }

  /** Who is told of the steps of computations; null: nobody. */
  Steps steps() {
    return steps;
  }
}
