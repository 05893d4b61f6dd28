package dev.leash.runtime.sim;

import java.util.ArrayList;
import java.util.List;

/** The threads that could run, in the order in which they became ready. */
final class ReadyList {
  private final List<SimThread> threads = new ArrayList<>();
  private final Choices choices;

  ReadyList(Choices choices) {
    this.choices = choices;
  }

  void addLast(SimThread thread) {
    threads.add(thread);
  }

  void addFirst(SimThread thread) {
    threads.remove(thread);
    threads.add(0, thread);
  }

  /** Takes the next; null if there is none. */
  SimThread take(boolean suspended) {
    List<SimThread> able =
        suspended ? threads.stream().filter(SimThread::outside).toList() : threads;
    if (able.isEmpty()) {
      return null;
    }
    SimThread next = able.get(able.size() == 1 ? 0 : choices.choose("ready", able.size()));
    threads.remove(next);
    return next;
  }

  void clear() {
    threads.clear();
  }
}
