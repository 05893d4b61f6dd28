package dev.leash.runtime.weave;

import dev.leash.runtime.sim.Choices;
import dev.leash.runtime.sim.NativeHandlers;
import dev.leash.runtime.sim.RunEnd;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.World;
import dev.leash.runtime.sim.WorldLimits;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Runs a static method of a class of the tests, woven, as the main thread of a fresh process. */
final class Simulated {
  /** How a run ended: virtual ms, what the thread threw, the digest of the trace. */
  record Outcome(double millis, Throwable failure, RunEnd end, long digest, List<String> events) {}

  private static final long MINUTE = 60_000_000_000L;

  private final Program program;

  private Simulated(Program program) {
    this.program = program;
  }

  /** With the JDK's own class library. */
  static Simulated onJdk() {
    return on(testClasses());
  }

  /** With RoboVM's. */
  static Simulated onRoboVm() {
    return on(testClasses(), realJar("robovm-rt-2.3.24.jar"));
  }

  static Simulated on(Path... classPath) {
    return new Simulated(
        new Program(new Folders(List.of(classPath)), WeaveRules.core(), m -> null, null));
  }

  /** With rules of one's own. */
  static Simulated with(WeaveRules rules) {
    return new Simulated(new Program(new Folders(List.of(testClasses())), rules, m -> null, null));
  }

  static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  static Path realJar(String name) {
    Path jar = Path.of(System.getProperty("leash.real.jars", "../.real-jars")).resolve(name);
    if (!Files.exists(jar)) {
      throw new AssertionError(jar + " is missing; the build copies it (generate-test-resources)");
    }
    return jar;
  }

  static Path testClasses() {
    try {
      return Path.of(Simulated.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Program program() {
    return program;
  }

  Outcome run(String className, String method, Choices choices) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    try (World world = new World(choices, WorldLimits.standard())) {
      world.work().onUncaught((thread, thrown) -> failure.compareAndSet(null, thrown));
      ProcessLoader process = program.newProcess();
      world.attach(NativeHandlers.class, Simulated::callNative);
      SimThread main = world.spawn("main", false, () -> call(process, className, method));
      RunEnd end = world.runUntil(() -> main.state() == SimThread.State.DONE, MINUTE);
      List<String> events = new ArrayList<>();
      world.trace().events().forEach(e -> events.add(e.at() + " " + e.thread() + " " + e.text()));
      long digest = world.trace().digest();
      return new Outcome(world.now() / 1e6, failure.get(), end, digest, events);
    }
  }

  private static Object callNative(String key, Object receiver, Object[] args) {
    if (args.length == 0) {
      return null;
    }
    return args[0] + " " + args[1] + " " + args[2] + " " + ((double[]) args[3]).length;
  }

  /** Calls a static method of a process's class. */
  static void call(ProcessLoader process, String className, String method) {
    try {
      process.loadClass(className).getMethod(method).invoke(null);
    } catch (InvocationTargetException e) {
      throw Simulated.<RuntimeException>as(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> T as(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
