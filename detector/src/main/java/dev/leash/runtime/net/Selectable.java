package dev.leash.runtime.net;

/** A channel of the model, as its selector sees it. */
interface Selectable {
  /** Which of these operations would not block now, as bits of {@code SelectionKey}. */
  int ready(int operations);

  /** Called whenever that may have changed. */
  void watch(Runnable watcher);
}
