package dev.leash.runtime.verify;

import dev.leash.runtime.sim.RunEnd;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.World;
import dev.leash.runtime.sim.WorldLimits;
import dev.leash.runtime.weave.ClassBytes;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Runs apps on the model of iOS. Safe for several threads; classes are woven once for all runs. */
public final class Device implements Stage, AutoCloseable {
  private static final String MODEL = "dev/leash/runtime/";

  private final Predicate<String> own;
  private final Predicate<String> known;
  private final Phones phones;
  private final List<PathBytes> opened;
  private final Subclasses subclasses;

  private Device(
      Predicate<String> own, Predicate<String> known, Phones phones, List<PathBytes> opened) {
    this.own = own;
    this.known = known;
    this.phones = phones;
    this.opened = List.copyOf(opened);
    subclasses = opened.isEmpty() ? null : new Subclasses(opened.get(opened.size() - 1));
  }

  /**
   * A device with classes from folders and jars.
   *
   * @param classes the app's own
   * @param classPath its libraries' and the platform's
   */
  public static Device open(List<Path> classes, List<Path> classPath) {
    return open(classes, classPath, WorldLimits.standard(), null);
  }

  /**
   * The same.
   *
   * @param limits when a run is given up, in real time; what a loop costs in simulated time
   * @param cache folder for woven classes, so that the next device need not weave them; null: none
   */
  public static Device open(
      List<Path> classes, List<Path> classPath, WorldLimits limits, Path cache) {
    List<Path> paths = new ArrayList<>(classes);
    paths.addAll(classPath);
    PathBytes own = new PathBytes(classes);
    PathBytes all = new PathBytes(paths);
    return new Device(
        own::has, all::has, Phones.of(withGuest(all), limits, cache), List.of(all, own));
  }

  /** The model's own classes that run inside the process are on nobody's class path but ours. */
  private static ClassBytes withGuest(ClassBytes app) {
    ClassBytes model = ClassBytes.of(Device.class.getClassLoader());
    return new WithModel(model, app);
  }

  private record WithModel(ClassBytes model, ClassBytes app) implements ClassBytes {
    @Override
    public URL find(String path) {
      return holder(path).find(path);
    }

    @Override
    public List<URL> findAll(String path) {
      return holder(path).findAll(path);
    }

    private ClassBytes holder(String path) {
      return path.startsWith(MODEL) ? model : app;
    }
  }

  /**
   * A device with the classes that a class loader finds.
   *
   * @param own tells the app's own classes by their binary names
   */
  public static Device of(ClassLoader loader, Predicate<String> own) {
    ClassBytes bytes = ClassBytes.of(loader);
    return new Device(
        own,
        name -> bytes.read(name.replace('.', '/') + ".class") != null,
        Phones.of(bytes, WorldLimits.standard(), null),
        List.of());
  }

  /** What could not be opened, for a person. */
  public List<String> warnings() {
    return opened.isEmpty() ? List.of() : opened.get(0).unreadable();
  }

  @Override
  public List<Subject> standIns(Subject subject) {
    return subclasses == null ? List.of(subject) : subclasses.of(subject);
  }

  @Override
  public Run play(Subject subject, Plan plan) {
    if (!known.test(subject.className())) {
      return Recorder.unknown(
          plan,
          "there is no class "
              + subject.className()
              + "; write the binary name, a.b.C$D for a nested class, and put its folder or jar on"
              + " leash.classes");
    }
    try (Phone phone = phones.start(seed(plan))) {
      Part part = new Part(phone, subject, own);
      return run(phone, plan, part, script -> play(part, plan, script));
    }
  }

  private static void play(Part part, Plan plan, Script script) {
    if (plan instanceof Schedule schedule) {
      part.play(schedule, script);
    } else if (plan instanceof Release release) {
      part.play(release, script);
    }
  }

  /**
   * Runs a script of somebody else's.
   *
   * @param body gets the process's class loader and what the user can do; on a thread outside the
   *     process
   */
  public Run script(Schedule schedule, BiConsumer<ClassLoader, Script> body) {
    try (Phone phone = phones.start(schedule.seed())) {
      return run(phone, schedule, null, script -> body.accept(phone.loader(), script));
    }
  }

  private Run run(Phone phone, Plan plan, Part part, Consumer<Script> body) {
    World world = phone.world();
    Schedule schedule = plan instanceof Schedule s ? s : Schedule.fine();
    phone.own(own);
    Watcher watcher = new Watcher(world, own, schedule.home());
    Recorder recorder = new Recorder(phone, watcher);
    Script script = new Script(phone, schedule, watcher, own);
    SimThread user = world.spawnOutside("user", () -> body.accept(script));
    watcher.script(user);
    RunEnd end = world.runUntil(() -> user.state() == SimThread.State.DONE, Long.MAX_VALUE);
    return recorder.run(plan, end, user.failure(), part == null ? script.part() : part);
  }

  private static long seed(Plan plan) {
    return plan instanceof Schedule schedule ? schedule.seed() : 0;
  }

  @Override
  public void close() throws IOException {
    for (PathBytes bytes : opened) {
      bytes.close();
    }
  }
}
