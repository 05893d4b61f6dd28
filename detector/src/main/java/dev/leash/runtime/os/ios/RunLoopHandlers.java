package dev.leash.runtime.os.ios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** NSRunLoop, CFRunLoop, timers, ports. */
final class RunLoopHandlers {
  private static final long NEVER = Long.MAX_VALUE;

  private final IosProcess process;
  private final AppObjects objects;
  private final Map<RunLoop, Map<String, Object>> byLoop = new HashMap<>();

  RunLoopHandlers(IosProcess process) {
    this.process = process;
    objects = process.objects();
  }

  void register(Map<String, Handler> to) {
    to.put("+[NSRunLoop currentRunLoop]", (s, a) -> object("NSRunLoop", process.currentLoop()));
    to.put("+[NSRunLoop mainRunLoop]", (s, a) -> object("NSRunLoop", mainLoop()));
    to.put("CFRunLoopGetCurrent", (s, a) -> object("CFRunLoop", process.currentLoop()));
    to.put("CFRunLoopGetMain", (s, a) -> object("CFRunLoop", mainLoop()));
    to.put("-[NSRunLoop getCFRunLoop]", (s, a) -> object("CFRunLoop", loop(s)));
    to.put("-[NSRunLoop currentMode]", (s, a) -> loop(s).mode());
    runs(to);
    to.put(
        "CFRunLoopStop",
        (s, a) -> {
          loop(s).stop();
          return null;
        });
    to.put(
        "CFRunLoopWakeUp",
        (s, a) -> {
          loop(s).wake();
          return null;
        });
    to.put(
        "CFRunLoopAddCommonMode",
        (s, a) -> {
          loop(s).addCommonMode(objects.string(a[0]));
          return null;
        });
    to.put("-[NSRunLoop performBlock:]", (s, a) -> perform(s, List.of(RunLoop.DEFAULT), a[0]));
    to.put("-[NSRunLoop performInModes:block:]", (s, a) -> perform(s, modes(a[0]), a[1]));
    ports(to);
    timers(to);
  }

  private RunLoop mainLoop() {
    return process.loop(process.main());
  }

  /** The object that stands for a run loop. */
  private Object object(String type, RunLoop loop) {
    return byLoop
        .computeIfAbsent(loop, l -> new HashMap<>())
        .computeIfAbsent(
            type,
            t -> {
              Object made = objects.make(t);
              objects.property(made, "leash.loop", loop);
              return made;
            });
  }

  private RunLoop loop(Object object) {
    return object != null && objects.property(object, "leash.loop") instanceof RunLoop loop
        ? loop
        : process.currentLoop();
  }

  private long deadline(Object date) {
    double seconds = DateHandlers.seconds(objects, date);
    double nanos = seconds * 1e9;
    return nanos >= NEVER / 2.0 ? NEVER : (long) nanos;
  }

  private void runs(Map<String, Handler> to) {
    to.put(
        "-[NSRunLoop run]",
        (s, a) -> {
          runUntil(NEVER);
          return null;
        });
    to.put(
        "-[NSRunLoop runUntilDate:]",
        (s, a) -> {
          runUntil(deadline(a[0]));
          return null;
        });
    to.put(
        "-[NSRunLoop runMode:beforeDate:]",
        (s, a) -> {
          String mode = objects.string(a[0]);
          return process.currentLoop().runForApp(mode, deadline(a[1]), true)
              != RunLoop.Exit.FINISHED;
        });
    to.put(
        "-[NSRunLoop acceptInputForMode:beforeDate:]",
        (s, a) -> {
          process.currentLoop().runForApp(objects.string(a[0]), deadline(a[1]), true);
          return null;
        });
    to.put(
        "CFRunLoopRun",
        (s, a) -> {
          process.currentLoop().runForApp(RunLoop.DEFAULT, NEVER, false);
          return null;
        });
    to.put(
        "CFRunLoopRunInMode",
        (s, a) -> {
          double seconds = ((Number) a[1]).doubleValue();
          long until = process.world().plus(Limits.nanos(Math.min(seconds, 1e9)));
          RunLoop.Exit exit =
              process.currentLoop().runForApp(objects.string(a[0]), until, (Boolean) a[2]);
          return objects.constant("CFRunLoopExitReason", exit.number);
        });
  }

  private void runUntil(long deadline) throws Throwable {
    process.currentLoop().runForApp(RunLoop.DEFAULT, deadline, false);
  }

  private Object perform(Object loop, List<String> modes, Object block) {
    loop(loop).perform(modes, "a block on the run loop", () -> objects.invoke(block));
    return null;
  }

  private List<String> modes(Object list) {
    List<String> modes = new ArrayList<>();
    if (list instanceof Iterable<?> all) {
      all.forEach(mode -> modes.add(objects.string(mode)));
    }
    return modes;
  }

  private void ports(Map<String, Handler> to) {
    Handler add =
        (s, a) -> {
          Source source = new Source(a[0], "a port", true, () -> false, () -> {});
          source.apps = true;
          loop(s).schedule(source, objects.string(a[1]));
          return null;
        };
    Handler remove =
        (s, a) -> {
          loop(s).unschedule(a[0], objects.string(a[1]));
          return null;
        };
    to.put("-[NSRunLoop addPort:forMode:]", add);
    to.put("-[NSRunLoop removePort:forMode:]", remove);
    for (String port : List.of("NSPort", "NSMachPort")) {
      to.put(
          "-[" + port + " scheduleInRunLoop:forMode:]",
          (s, a) -> add.call(a[0], new Object[] {s, a[1]}));
      to.put(
          "-[" + port + " removeFromRunLoop:forMode:]",
          (s, a) -> remove.call(a[0], new Object[] {s, a[1]}));
    }
    to.put("CFSocketCreateRunLoopSource", (s, a) -> objects.make("CFRunLoopSource"));
    to.put(
        "CFRunLoopAddSource",
        (s, a) -> {
          Source source = new Source(a[0], "a socket's source", true, () -> false, () -> {});
          source.apps = true;
          loop(s).schedule(source, objects.string(a[1]));
          return null;
        });
    to.put("CFRunLoopRemoveSource", remove);
  }

  private void timers(Map<String, Handler> to) {
    to.put(
        "-[NSRunLoop addTimer:forMode:]",
        (s, a) -> {
          schedule(loop(s), a[0], objects.string(a[1]));
          return null;
        });
    to.put(
        "-[NSTimer initWithFireDate:interval:repeats:block:]",
        (s, a) -> timer(s, DateHandlers.seconds(objects, a[0]), a[1], a[2], a[3], null, null));
    to.put(
        "-[NSTimer initWithFireDate:interval:target:selector:userInfo:repeats:]",
        (s, a) -> timer(s, DateHandlers.seconds(objects, a[0]), a[1], a[5], null, a[2], a[3]));
    made(
        to,
        "imerWithTimeInterval:repeats:block:",
        a -> timer(null, null, a[0], a[1], a[2], null, null));
    made(
        to,
        "imerWithTimeInterval:target:selector:userInfo:repeats:",
        a -> timer(null, null, a[0], a[4], null, a[1], a[2]));
    to.put(
        "-[NSTimer invalidate]",
        (s, a) -> {
          objects.property(s, "leash.invalid", true);
          process.loops().forEach(loop -> loop.unschedule(s, null));
          return null;
        });
    to.put("-[NSTimer isValid]", (s, a) -> objects.property(s, "leash.invalid") == null);
    to.put(
        "-[NSTimer fire]",
        (s, a) -> {
          fire(s);
          return null;
        });
  }

  @FunctionalInterface
  private interface Maker {
    Object make(Object[] args);
  }

  private void made(Map<String, Handler> to, String selector, Maker maker) {
    to.put("+[NSTimer t" + selector + "]", (s, a) -> maker.make(a));
    to.put(
        "+[NSTimer scheduledT" + selector + "]",
        (s, a) -> {
          Object timer = maker.make(a);
          schedule(process.currentLoop(), timer, RunLoop.DEFAULT);
          return timer;
        });
  }

  private Object timer(
      Object self,
      Double fireAt,
      Object interval,
      Object repeats,
      Object block,
      Object target,
      Object selector) {
    Object timer = self == null ? objects.make("NSTimer") : self;
    double every = ((Number) interval).doubleValue();
    double first = fireAt == null ? process.world().now() / 1e9 + every : fireAt;
    objects.property(timer, "leash.at", first);
    objects.property(timer, "leash.every", Boolean.TRUE.equals(repeats) ? every : null);
    objects.property(timer, "leash.block", block);
    objects.property(timer, "leash.target", target);
    objects.property(timer, "leash.selector", selector);
    return timer;
  }

  private void schedule(RunLoop loop, Object timer, String mode) {
    if (!(objects.property(timer, "leash.at") instanceof Double at)) {
      return;
    }
    Source[] self = new Source[1];
    self[0] =
        new Source(
            timer,
            "a timer",
            false,
            () -> false,
            () -> {
              Object every = objects.property(timer, "leash.every");
              if (every == null) {
                loop.unschedule(timer, null);
                objects.property(timer, "leash.invalid", true);
              } else {
                self[0].fireAt = process.world().plus(Limits.nanos((Double) every));
              }
              fire(timer);
            });
    self[0].fireAt = Limits.nanos(Math.min(at, 9e9));
    self[0].apps = true;
    loop.schedule(self[0], mode);
  }

  private void fire(Object timer) throws Throwable {
    Object block = objects.property(timer, "leash.block");
    if (block != null) {
      objects.invoke(block, timer);
      return;
    }
    Object target = objects.property(timer, "leash.target");
    if (target != null) {
      objects.send(target, objects.string(objects.property(timer, "leash.selector")), timer);
    }
  }
}
