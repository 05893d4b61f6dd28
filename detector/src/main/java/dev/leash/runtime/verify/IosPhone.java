package dev.leash.runtime.verify;

import dev.leash.runtime.bind.robovm.Robovm;
import dev.leash.runtime.net.Kernel;
import dev.leash.runtime.net.Network;
import dev.leash.runtime.net.Peer;
import dev.leash.runtime.net.Peers;
import dev.leash.runtime.os.Violation;
import dev.leash.runtime.os.ios.IosProcess;
import dev.leash.runtime.os.ios.Limits;
import dev.leash.runtime.sim.Choices;
import dev.leash.runtime.sim.World;
import dev.leash.runtime.sim.WorldLimits;
import dev.leash.runtime.weave.ClassBytes;
import dev.leash.runtime.weave.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** An iPhone with a process of an app that uses RoboVM's API. */
final class IosPhone implements Phone {
  private static final List<String> NOT_THE_APPS =
      List.of("dev.leash.runtime.", "java.", "javax.", "jdk.", "sun.", "com.sun.proxy.");

  private final World world;
  private final Robovm robovm;
  private final IosProcess process;

  private IosPhone(World world, Robovm robovm) {
    this.world = world;
    this.robovm = robovm;
    process = robovm.process();
  }

  /** Phones whose apps are woven once. */
  static Phones phones(ClassBytes classes, Limits limits, WorldLimits guard, Path cache) {
    Program program = Robovm.program(classes, cache);
    return seed -> {
      Choices choices = seed == 0 ? Choices.fifo() : Choices.seeded(seed);
      World world = new World(choices, guard);
      return new IosPhone(world, Robovm.start(program, world, limits));
    };
  }

  @Override
  public World world() {
    return world;
  }

  @Override
  public ClassLoader loader() {
    return robovm.loader();
  }

  @Override
  public void launch(Callable<Object> make) {
    robovm.launch(make);
  }

  @Override
  public void runScheduledTasks() {
    process.launchBackgroundTasks();
  }

  @Override
  public void attach(Object object) {
    process.post(() -> robovm.attach(object));
  }

  @Override
  public void returned(long number) {
    process.handOutTask(number);
  }

  @Override
  public boolean callsBack(String className) throws ClassNotFoundException {
    return robovm.callsBack(className);
  }

  @Override
  public void post(String what, Runnable code) {
    process.post(code::run);
  }

  @Override
  public boolean mainIdle() {
    return process.mainIdle();
  }

  @Override
  public void settings(Settings settings) {
    Kernel kernel = process.kernel();
    kernel.refuse(settings.network() == Schedule.Network.BREAKS);
    if (settings.network() == Schedule.Network.BREAKS) {
      kernel.resetAll();
    }
    kernel.network(
        switch (settings.network()) {
          case SLOW -> Network.SLOW;
          case DEAD, FULL -> Network.DEAD;
          case FINE, BREAKS -> Network.FINE;
        });
    kernel.congested(settings.network() == Schedule.Network.FULL);
    boolean serving = settings.peers() == Peering.SERVING;
    kernel.standardPeer(
        switch (settings.peers()) {
          case SERVING -> null;
          case SLOW_HEAD -> () -> Peers.dripping(false);
          case SLOW_BODY -> () -> Peers.dripping(true);
          case SILENT, UNREACHABLE, FIRST_ONLY -> Peers::silent;
        });
    kernel.clients(serving ? null : Peers::silent);
    boolean firstOnly = settings.peers() == Peering.FIRST_ONLY;
    kernel.namesKnown(firstOnly || settings.peers() == Peering.UNREACHABLE);
    kernel.firstOnly(firstOnly);
    process.refuseTasks(settings.refused());
    process.grace(settings.grace());
    process.reclaims(settings.reclaim());
    process.computation().slow(settings.slow());
  }

  @Override
  public void peer(String host, int port, Supplier<? extends Peer> peer) {
    process.kernel().peer(host, port, peer);
  }

  @Override
  public void home() {
    process.home();
  }

  @Override
  public void foreground() {
    process.foreground();
  }

  @Override
  public void terminate() {
    process.terminate();
  }

  @Override
  public void expire() {
    process.expireNow();
  }

  @Override
  public void reclaim() {
    process.reclaim();
  }

  @Override
  public Standing standing() {
    if (world.ended() != null) {
      return Standing.ENDED;
    }
    return switch (process.state()) {
      case ACTIVE -> Standing.ACTIVE;
      case INACTIVE -> Standing.INACTIVE;
      case BACKGROUND -> Standing.BACKGROUND;
      case SUSPENDED -> Standing.SUSPENDED;
      case TERMINATED -> Standing.ENDED;
    };
  }

  @Override
  public void own(Predicate<String> classes) {
    process.computation().own(classes);
  }

  @Override
  public int steps() {
    return process.computation().most();
  }

  @Override
  public boolean asksForTime() {
    return process.asksForTime();
  }

  @Override
  public Set<Long> openTasks() {
    return process.openTasks();
  }

  @Override
  public String launchFailure() {
    return process.launchFailure();
  }

  @Override
  public List<Failure> failures() {
    return process.violations().stream().map(IosPhone::failure).toList();
  }

  private static Failure failure(Violation violation) {
    return new Failure(
        violation.rule(),
        violation.text(),
        violation.killed(),
        violation.at() / 1e9,
        apps(violation.stack()),
        violation.related().stream().flatMap(stack -> apps(stack).stream()).toList());
  }

  private static List<Frame> apps(List<StackTraceElement> stack) {
    return Frame.of(
        stack.stream()
            .filter(e -> NOT_THE_APPS.stream().noneMatch(e.getClassName()::startsWith))
            .toList());
  }

  @Override
  public void close() {
    world.close();
  }
}
