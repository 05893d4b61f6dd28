package dev.leash.runtime.sim;

import java.util.ArrayList;
import java.util.List;

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

  private static final class Hooks {
    final List<Thread> threads = new ArrayList<>();
  }

  private static List<Thread> hooks(World world) {
    if (world.part(Hooks.class) == null) {
      world.attach(Hooks.class, new Hooks());
    }
    return world.part(Hooks.class).threads;
  }

  /** {@code Runtime.addShutdownHook}: iOS ends an app without running any. */
  public static void addHook(Runtime runtime, Thread hook) {
    hooks(World.required("Runtime.addShutdownHook")).add(hook);
  }

  /** Starts the hooks, as a virtual machine does that is about to end. */
  public static void runHooks() {
    hooks(World.required("shutdown hooks")).forEach(Thread::start);
  }

  /** {@code Runtime.removeShutdownHook}. */
  public static boolean removeHook(Runtime runtime, Thread hook) {
    return hooks(World.required("Runtime.removeShutdownHook")).remove(hook);
  }
}
