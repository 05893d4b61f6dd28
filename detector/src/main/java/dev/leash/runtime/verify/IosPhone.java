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
import java.util.List;
import java.util.concurrent.Callable;
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
  static Phones phones(ClassBytes classes, Limits limits) {
    Program program = Robovm.program(classes, null);
    return seed -> {
      Choices choices = seed == 0 ? Choices.fifo() : Choices.seeded(seed);
      World world = new World(choices, WorldLimits.standard());
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
  public boolean callsBack(String className) throws ClassNotFoundException {
    return Robovm.callsBack(Class.forName(className, false, robovm.loader()));
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
          case DEAD -> Network.DEAD;
          case FINE, BREAKS -> Network.FINE;
        });
    kernel.standardPeer(settings.silent() ? Peers::silent : Peers::standard);
    kernel.clients(settings.silent() ? Peers::silent : null);
    process.refuseTasks(settings.refused());
    process.grace(settings.grace());
    process.reclaims(settings.reclaim());
    process.slowWork(settings.slow());
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
