package dev.leash.runtime.os.ios;

import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.World;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/** Grand Central Dispatch: the main queue, global queues, serial and concurrent ones of the app. */
final class Dispatch {
  private static final long NEVER = Long.MAX_VALUE;

  /** Kinds of queues. */
  enum Kind {
    MAIN,
    SERIAL,
    CONCURRENT
  }

  /** One queue. */
  static final class Queue {
    final String name;
    final Kind kind;
    final Deque<Item> items = new ArrayDeque<>();
    SimThread runs;

    Queue(String name, Kind kind) {
      this.name = name;
      this.kind = kind;
    }
  }

  /** A block in a queue. */
  static final class Item {
    final Watchdog.Body body;
    boolean done;
    boolean mayBeginLate = true;
    final List<SimThread> waiters = new ArrayList<>();

    Item(Watchdog.Body body) {
      this.body = body;
    }
  }

  private final IosProcess process;
  private final World world;
  private final IdentityHashMap<Object, Queue> queues = new IdentityHashMap<>();
  private final Queue main = new Queue("main queue", Kind.MAIN);
  private final Queue global = new Queue("global queue", Kind.CONCURRENT);
  private final Deque<SimThread> idle = new ArrayDeque<>();
  private final IdentityHashMap<SimThread, Runnable> jobs = new IdentityHashMap<>();
  private final IdentityHashMap<SimThread, Queue> current = new IdentityHashMap<>();
  private int workers;
  private int delayed;

  Dispatch(IosProcess process, World world) {
    this.process = process;
    this.world = world;
  }

  /** Binds an object of the app's to a new queue. */
  void create(Object object, String name, Kind kind) {
    queues.put(object, new Queue(name == null ? "queue" : name, kind));
  }

  /** Binds the object that stands for the main queue. */
  void main(Object object) {
    queues.put(object, main);
  }

  /** The queue of an object; a global one if the object is null or unknown. */
  Queue queue(Object object) {
    return object == null ? global : queues.getOrDefault(object, global);
  }

  /** What the main run loop handles: the main queue, not from inside itself. */
  Source mainSource() {
    return new Source(
        main,
        "the main queue",
        true,
        () -> !main.items.isEmpty() && main.runs == null,
        () -> {
          SimThread self = World.currentThread();
          Item item = main.items.poll();
          main.runs = self;
          try {
            run(item);
          } finally {
            main.runs = null;
          }
        });
  }

  /** {@code dispatch_async}. */
  Item async(Object object, Watchdog.Body body) {
    return async(queue(object), body);
  }

  private Item async(Queue queue, Watchdog.Body body) {
    Item item = new Item(queue == main ? process.watchdog().inherit("main queue", body) : body);
    if (queue.kind == Kind.CONCURRENT) {
      work(queue, () -> run(item));
    } else {
      queue.items.add(item);
      if (queue == main) {
        process.loop(process.main()).wake();
      } else if (queue.runs == null) {
        startSerial(queue);
      }
    }
    return item;
  }

  private void startSerial(Queue queue) {
    queue.runs = work(queue, () -> drain(queue));
  }

  private void drain(Queue queue) {
    queue.runs = World.currentThread();
    try {
      for (Item item = queue.items.poll(); item != null; item = queue.items.poll()) {
        run(item);
      }
    } finally {
      queue.runs = null;
    }
  }

  private void run(Item item) {
    try {
      process.computation().begins(item.mayBeginLate);
      item.body.run();
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    } finally {
      item.done = true;
      item.waiters.forEach(world::wake);
    }
  }

  /** Lets a pool's thread do a job. */
  private SimThread work(Queue queue, Runnable job) {
    SimThread worker = idle.poll();
    Runnable named =
        () -> {
          current.put(World.currentThread(), queue);
          job.run();
        };
    if (worker == null) {
      worker = world.spawn("dispatch worker " + ++workers, true, this::workerLoop);
      jobs.put(worker, named);
    } else {
      jobs.put(worker, named);
      world.wake(worker);
    }
    return worker;
  }

  /** Whether a thread is the pool's own. */
  boolean isWorker(SimThread thread) {
    return current.containsKey(thread) || jobs.containsKey(thread);
  }

  private void workerLoop() {
    SimThread self = World.currentThread();
    Wait wait = Wait.of(Wait.Kind.IDLE, "idle dispatch worker", this);
    while (world.ended() == null) {
      Runnable job = jobs.remove(self);
      if (job != null) {
        job.run();
        idle.add(self);
      } else {
        world.block(wait, NEVER);
      }
    }
  }

  /** {@code dispatch_sync} and {@code dispatch_async_and_wait}. */
  void sync(Object object, Watchdog.Body body) throws Throwable {
    Queue queue = queue(object);
    SimThread self = World.currentThread();
    if (queue.kind == Kind.CONCURRENT) {
      body.run();
      return;
    }
    if (queue.kind == Kind.SERIAL && queue.runs == null && queue.items.isEmpty()) {
      queue.runs = self;
      try {
        body.run();
      } finally {
        queue.runs = null;
        if (!queue.items.isEmpty()) {
          startSerial(queue);
        }
      }
      return;
    }
    Throwable[] failure = new Throwable[1];
    Item item =
        async(
            queue,
            () -> {
              try {
                body.run();
              } catch (Exception e) {
                failure[0] = e;
              }
            });
    await(item, "dispatch_sync on " + queue.name, NEVER, queue);
    if (failure[0] != null) {
      throw failure[0];
    }
  }

  private void await(Item item, String text, long deadline, Queue queue) {
    SimThread self = World.currentThread();
    Wait wait =
        Wait.of(Wait.Kind.PARK, text, item)
            .endedBy(
                () -> {
                  SimThread runs = queue.kind == Kind.MAIN ? process.main() : queue.runs;
                  return runs == null ? List.of() : List.of(runs);
                });
    while (!item.done && world.now() < deadline) {
      item.waiters.add(self);
      try {
        world.block(wait, deadline);
      } finally {
        item.waiters.remove(self);
      }
    }
  }

  /** {@code dispatch_after}. */
  void after(Object object, long nanos, Watchdog.Body body) {
    delayed++;
    world.after(
        nanos,
        () -> {
          delayed--;
          async(queue(object), body);
        });
  }

  /** Runs a block where an operation queue's blocks run: null means at once. */
  void onOperationQueue(Object queue, Watchdog.Body body) throws Throwable {
    if (queue == null || (queue(queue) == main && World.currentThread() == process.main())) {
      body.run();
    } else {
      async(queue, body);
    }
  }

  /** Whether blocks wait for their turn or their time. */
  boolean pending() {
    return delayed > 0 || !main.items.isEmpty();
  }
}
