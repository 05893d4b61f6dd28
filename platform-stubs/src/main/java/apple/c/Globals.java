package apple.c;

import apple.opaque.dispatch_queue_t;

/** The system library's functions. */
public final class Globals {
  private Globals() {}

  /** A queue that is served by other threads. */
  public static dispatch_queue_t dispatch_get_global_queue(long identifier, long flags) {
    throw new UnsupportedOperationException("stub");
  }

  /** The queue that the main thread serves. */
  public static dispatch_queue_t dispatch_get_main_queue() {
    throw new UnsupportedOperationException("stub");
  }

  /** Runs the block on the queue, later. */
  public static void dispatch_async(dispatch_queue_t queue, Block_dispatch_async block) {
    throw new UnsupportedOperationException("stub");
  }

  /** Runs the block on the queue, and waits for it. */
  public static void dispatch_sync(dispatch_queue_t queue, Block_dispatch_sync block) {
    throw new UnsupportedOperationException("stub");
  }

  /** What {@link #dispatch_async} runs. */
  public interface Block_dispatch_async {
    /** Does the work. */
    void call_dispatch_async();
  }

  /** What {@link #dispatch_sync} runs. */
  public interface Block_dispatch_sync {
    /** Does the work. */
    void call_dispatch_sync();
  }
}
