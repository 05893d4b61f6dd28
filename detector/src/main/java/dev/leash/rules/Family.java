package dev.leash.rules;

/** Rules that users think of as one: hosts that turn detectors on and off have one for each. */
public enum Family {
  NETWORK_WAITS("Lifecycle callbacks and expiration handlers that wait for the network."),
  THREAD_WAITS(
      "Lifecycle callbacks and expiration handlers that wait for another thread, or for a lock that"
          + " a thread holds while it waits for the network."),
  BACKGROUND_TASKS("Background tasks that are begun late, left open, or ended wrong."),
  CANCELLATION("Threads that wait for the network where nothing can stop them."),
  RUN_LOOPS("Run loops that run in the wrong mode, or without their sources.");

  private final String description;

  Family(String description) {
    this.description = description;
  }

  /** One sentence on what the rules find. */
  public String description() {
    return description;
  }
}
