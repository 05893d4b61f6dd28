package dev.leash.runtime.os.ios;

import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Functions of libdispatch, and NSOperationQueue for blocks. */
final class DispatchHandlers {
  private static final long FOREVER = -1;
  private static final long NEVER = Long.MAX_VALUE;

  /** A group or a semaphore. */
  private static final class Counter {
    long value;
    final List<SimThread> waiters = new ArrayList<>();
    final List<Runnable> atZero = new ArrayList<>();
    SimThread last;
  }

  private final AppObjects objects;
  private final Dispatch dispatch;
  private final World world;
  private final IdentityHashMap<Object, Counter> counters = new IdentityHashMap<>();
  private final Map<String, Object> globals = new HashMap<>();

  DispatchHandlers(IosProcess process) {
    objects = process.objects();
    dispatch = process.dispatch();
    world = process.world();
  }

  private Counter counter(Object object) {
    return counters.computeIfAbsent(object, o -> new Counter());
  }

  private Watchdog.Body body(Object block) {
    return () -> objects.invoke(block);
  }

  void register(Map<String, Handler> to) {
    queues(to);
    groups(to);
    semaphores(to);
    operations(to);
    to.put(
        "dispatch_time",
        (s, a) -> {
          long delta = ((Number) a[a.length - 1]).longValue();
          return world.plus(delta) == NEVER ? FOREVER : world.plus(delta);
        });
  }

  private Object global(String type, String name) {
    return globals.computeIfAbsent(
        name,
        n -> {
          Object made = objects.make(type);
          if (name.startsWith("main")) {
            dispatch.main(made);
          }
          return made;
        });
  }

  private void queues(Map<String, Handler> to) {
    to.put("global _dispatch_main_q", (s, a) -> global("dispatch_queue", "main"));
    to.put("dispatch_get_main_queue", (s, a) -> global("dispatch_queue", "main"));
    to.put("dispatch_get_global_queue", (s, a) -> global("dispatch_queue", "global " + a[0]));
    Handler create =
        (s, a) -> {
          Object queue = objects.make("dispatch_queue");
          boolean concurrent = a[1] != null && objects.property(a[1], "concurrent") != null;
          dispatch.create(
              queue,
              objects.string(a[0]),
              concurrent ? Dispatch.Kind.CONCURRENT : Dispatch.Kind.SERIAL);
          return queue;
        };
    to.put("dispatch_queue_create", create);
    to.put("dispatch_queue_create_with_target", create);
    to.put(
        "global _dispatch_queue_attr_concurrent",
        (s, a) -> {
          Object attr = global("dispatch_queue_attr", "attr concurrent");
          objects.property(attr, "concurrent", true);
          return attr;
        });
    for (String async : List.of("dispatch_async", "dispatch_barrier_async")) {
      to.put(
          async,
          (s, a) -> {
            dispatch.async(s, body(a[0]));
            return null;
          });
    }
    for (String sync :
        List.of(
            "dispatch_sync",
            "dispatch_async_and_wait",
            "dispatch_barrier_sync",
            "dispatch_barrier_async_and_wait")) {
      to.put(
          sync,
          (s, a) -> {
            dispatch.sync(s, body(a[0]));
            return null;
          });
    }
    to.put(
        "dispatch_after",
        (s, a) -> {
          long at = ((Number) a[0]).longValue();
          dispatch.after(a[1], at <= 0 ? 0 : at - world.now(), body(a[2]));
          return null;
        });
    to.put(
        "dispatch_apply",
        (s, a) -> {
          for (long i = 0; i < ((Number) a[0]).longValue(); i++) {
            objects.invoke(a[2], i);
          }
          return null;
        });
  }

  private void groups(Map<String, Handler> to) {
    to.put("dispatch_group_create", (s, a) -> objects.make("dispatch_group"));
    to.put(
        "dispatch_group_enter",
        (s, a) -> {
          counter(s).value++;
          return null;
        });
    to.put("dispatch_group_leave", (s, a) -> leave(counter(s)));
    to.put(
        "dispatch_group_async",
        (s, a) -> {
          Counter group = counter(s);
          group.value++;
          Object block = a[1];
          dispatch.async(
              a[0],
              () -> {
                group.last = World.currentThread();
                try {
                  objects.invoke(block);
                } finally {
                  leave(group);
                }
              });
          return null;
        });
    to.put(
        "dispatch_group_notify",
        (s, a) -> {
          Counter group = counter(s);
          Runnable notify = () -> dispatch.async(a[0], body(a[1]));
          if (group.value == 0) {
            notify.run();
          } else {
            group.atZero.add(notify);
          }
          return null;
        });
    to.put(
        "dispatch_group_wait",
        (s, a) -> {
          Counter group = counter(s);
          return await(group, a[0], "dispatch_group_wait", () -> group.value == 0) ? 0L : 1L;
        });
  }

  private Object leave(Counter group) {
    if (--group.value == 0) {
      group.waiters.forEach(world::wake);
      List<Runnable> later = List.copyOf(group.atZero);
      group.atZero.clear();
      later.forEach(Runnable::run);
    }
    return null;
  }

  private void semaphores(Map<String, Handler> to) {
    to.put(
        "dispatch_semaphore_create",
        (s, a) -> {
          Object semaphore = objects.make("dispatch_semaphore");
          counter(semaphore).value = ((Number) a[0]).longValue();
          return semaphore;
        });
    to.put(
        "dispatch_semaphore_signal",
        (s, a) -> {
          Counter semaphore = counter(s);
          semaphore.value++;
          semaphore.waiters.forEach(world::wake);
          return semaphore.waiters.isEmpty() ? 0L : 1L;
        });
    to.put(
        "dispatch_semaphore_wait",
        (s, a) -> {
          Counter semaphore = counter(s);
          if (!await(semaphore, a[0], "dispatch_semaphore_wait", () -> semaphore.value > 0)) {
            return 1L;
          }
          semaphore.value--;
          return 0L;
        });
  }

  private boolean await(Counter on, Object time, String what, BooleanSupplier done) {
    long at = ((Number) time).longValue();
    long deadline = at == FOREVER ? NEVER : at;
    SimThread self = World.currentThread();
    Wait wait =
        Wait.of(Wait.Kind.PARK, what, on)
            .endedBy(() -> on.last == null ? List.of() : List.of(on.last));
    while (!done.getAsBoolean() && world.now() < deadline) {
      on.waiters.add(self);
      try {
        world.block(wait, deadline);
      } finally {
        on.waiters.remove(self);
      }
    }
    return done.getAsBoolean();
  }

  private void operations(Map<String, Handler> to) {
    to.put(
        "+[NSOperationQueue mainQueue]", (s, a) -> global("NSOperationQueue", "main operations"));
    to.put(
        "-[NSOperationQueue addOperationWithBlock:]",
        (s, a) -> {
          Counter running = counter(s);
          running.value++;
          Object block = a[0];
          dispatch.async(
              s,
              () -> {
                running.last = World.currentThread();
                try {
                  objects.invoke(block);
                } finally {
                  leave(running);
                }
              });
          return null;
        });
    to.put("-[NSOperationQueue cancelAllOperations]", (s, a) -> null);
    to.put(
        "-[NSOperationQueue waitUntilAllOperationsAreFinished]",
        (s, a) -> {
          Counter running = counter(s);
          await(running, FOREVER, "waitUntilAllOperationsAreFinished", () -> running.value == 0);
          return null;
        });
  }
}
