import dev.leash.runtime.bind.robovm.Robovm;
import dev.leash.runtime.os.ios.Limits;
import dev.leash.runtime.sim.Choices;
import dev.leash.runtime.sim.World;
import dev.leash.runtime.sim.WorldLimits;
import dev.leash.runtime.weave.Folders;
import dev.leash.runtime.weave.ProcessLoader;
import dev.leash.runtime.weave.Program;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a schedule costs (a fresh process: launch, Home, suspension, return) against what loading
 * and linking the same woven classes in a fresh loader costs. Arguments: the greatest ratio, the
 * class path, the delegates.
 */
final class ScheduleCost {
  private static final int WARM_UP = 40;
  private static final int PAIRS = 61;
  private static final long SECOND = 1_000_000_000L;

  private ScheduleCost() {}

  public static void main(String[] args) throws Exception {
    double limit = Double.parseDouble(args[0]);
    List<Path> classPath = Stream.of(args[1].split(File.pathSeparator)).map(Path::of).toList();
    Program program = Robovm.program(new Folders(classPath), null);
    System.out.printf(
        "%-60s %8s %12s %12s %6s%n", "delegate", "classes", "schedule", "load, link", "ratio");
    boolean good = true;
    for (String delegate : Arrays.copyOfRange(args, 2, args.length)) {
      List<String> classes = List.of();
      double[] schedules = new double[PAIRS];
      double[] loads = new double[PAIRS];
      for (int i = -WARM_UP; i < PAIRS; i++) {
        long start = System.nanoTime();
        classes = schedule(program, delegate);
        long between = System.nanoTime();
        load(program, classes);
        long end = System.nanoTime();
        if (i >= 0) {
          schedules[i] = (between - start) / 1e6;
          loads[i] = (end - between) / 1e6;
        }
      }
      double schedule = median(schedules);
      double load = median(loads);
      good &= schedule <= limit * load;
      System.out.printf(
          "%-60s %8d %9.1f ms %9.1f ms %6.2f%n",
          delegate, classes.size(), schedule, load, schedule / load);
    }
    System.out.println((good ? "all at most " : "not all at most ") + limit);
    System.exit(good ? 0 : 1);
  }

  private static List<String> schedule(Program program, String delegate) {
    try (World world = new World(Choices.fifo(), WorldLimits.standard())) {
      Robovm app = Robovm.start(program, world, Limits.IOS26);
      app.launch(delegate);
      world.runUntil(() -> false, 5 * SECOND);
      app.process().home();
      world.runUntil(() -> false, 60 * SECOND);
      app.process().foreground();
      world.runUntil(() -> false, 70 * SECOND);
      return app.loader().loaded();
    }
  }

  private static void load(Program program, List<String> classes) throws ClassNotFoundException {
    ProcessLoader loader = program.newProcess();
    for (String name : classes) {
      // asking for the constructors links a class without initialising it
      if (Class.forName(name, false, loader).getDeclaredConstructors() == null) {
        throw new IllegalStateException(name);
      }
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
