package dev.leash.runtime.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells who wants to know of the work of a process: threads, requests, computations. */
public final class WorkSignals {
  private final List<Consumer<SimThread>> starts = new ArrayList<>();
  private final List<Consumer<String>> requests = new ArrayList<>();
  private Steps steps;

  WorkSignals() {}

  /** Called on each new thread of the process before its body. May block. */
  public void onStart(Consumer<SimThread> listener) {
    starts.add(listener);
  }

  void starts(SimThread thread) {
    starts.forEach(listener -> listener.accept(thread));
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
