package dev.leash.runtime.sim;

/** What woven code calls instead of what would end, or outlive, the real virtual machine. */
public final class ExitCalls {
  private ExitCalls() {}

  /**
   * {@code System.exit}: the process ends by its own will.
   *
   * @throws WorldEnd always
   */
  public static void exit(int status) {
    World world = World.required("System.exit");
    // Whoever watches the thread's waits sees it once more before it is too late.
    world.block(Wait.of(Wait.Kind.IDLE, "exits", null), world.now());
    world.end(new End(End.EXITED, "the app ends its process with status " + status));
    world.yieldBaton();
  }

  /** {@code Runtime.exit} and {@code halt}. */
  public static void exit(Runtime runtime, int status) {
    exit(status);
  }

  /** {@code Runtime.addShutdownHook}: the system's way to end an app runs none. */
  public static void addHook(Runtime runtime, Thread hook) {
    World.required("Runtime.addShutdownHook").note("adds a shutdown hook, which never runs");
  }

  /** {@code Runtime.removeShutdownHook}. */
  public static boolean removeHook(Runtime runtime, Thread hook) {
    return true;
  }
}
