package dev.leash.runtime.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Who is told of what threads do. */
final class Listeners {
  final List<BiConsumer<SimThread, Wait>> waits = new ArrayList<>();
  final List<Consumer<SimThread>> starts = new ArrayList<>();
  BiConsumer<SimThread, Throwable> uncaught = (thread, failure) -> {};

  void waits(SimThread thread, Wait wait) {
    waits.forEach(listener -> listener.accept(thread, wait));
  }

  /** A thread's body, and before it what is to be told on that thread. */
  Runnable before(SimThread thread, Runnable body) {
    return () -> {
      starts.forEach(listener -> listener.accept(thread));
      body.run();
    };
  }

  void fails(SimThread thread) {
    uncaught.accept(thread, thread.failure);
  }
}
