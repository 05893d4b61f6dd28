package dev.leash.runtime.sim;

/** The real thread that runs one simulated thread. Never reused: thread-locals would leak. */
final class Carrier extends Thread {
  private final SimThread thread;

  Carrier(SimThread thread, Runnable body) {
    super(null, body, "leash " + thread.name(), 0, false);
    this.thread = thread;
    setDaemon(true);
  }

  /** The simulated thread; first waits for the baton if that was taken away. */
  SimThread withBaton() {
    thread.awaitBaton();
    return thread;
  }
}
