package dev.leash.runtime.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Who is told of what threads do. */
final class Listeners {
  final List<BiConsumer<SimThread, Wait>> waits = new ArrayList<>();
  BiConsumer<SimThread, Throwable> uncaught = (thread, failure) -> {};

  void waits(SimThread thread, Wait wait) {
    waits.forEach(listener -> listener.accept(thread, wait));
  }

  void fails(SimThread thread) {
    uncaught.accept(thread, thread.failure);
  }
}
