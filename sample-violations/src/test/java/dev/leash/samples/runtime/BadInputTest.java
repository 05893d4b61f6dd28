package dev.leash.samples.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.Options;
import dev.leash.runtime.sim.WorldLimits;
import dev.leash.runtime.verify.Device;
import dev.leash.runtime.verify.Exploration;
import dev.leash.runtime.verify.Explorer;
import dev.leash.runtime.verify.Run;
import dev.leash.runtime.verify.Schedule;
import dev.leash.runtime.verify.Subject;
import dev.leash.runtime.verify.Verdict;
import dev.leash.samples.expectations.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the model is given, it says what is wrong and what helps, and comes to an end. */
class BadInputTest {
  private static final Schedule FINE = Schedule.fine();

  @TempDir private Path folder;

  private static Path tests() {
    return Path.of(
        BadInputTest.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static List<Path> platform() {
    return SampleRun.options().classPath();
  }

  private static String unknown(Run run) {
    assertEquals(List.of(), run.failures());
    return run.unknown().orElse("all went well");
  }

  private static Run play(List<Path> classes, List<Path> classPath, String name)
      throws IOException {
    try (Device device = Device.open(classes, classPath)) {
      return device.play(new Subject(name), FINE);
    }
  }

  private static void says(String expected, String actual) {
    assertTrue(actual.contains(expected), actual);
  }

  @Test
  void aClassThatIsNotThere() throws IOException {
    says(
        "there is no class com.acme.Nobody; write the binary name",
        unknown(play(List.of(tests()), platform(), "com.acme.Nobody")));
  }

  @Test
  void aPlatformThatIsNotThere() throws IOException {
    String said =
        unknown(play(List.of(tests()), List.of(), DemonstrationApps.BlockingHttp.class.getName()));
    says("UIApplicationDelegateAdapter", said);
    says("put the platform's and the libraries' jars on leash.classpath", said);
  }

  @Test
  void aPathThatIsNotThereOrNoJar() throws IOException {
    Path text = Files.writeString(folder.resolve("a.jar"), "no jar");
    Path missing = folder.resolve("missing.jar");
    try (Device device = Device.open(List.of(tests()), List.of(text, missing))) {
      says("a.jar is no jar", device.warnings().get(0));
      says("missing.jar does not exist", device.warnings().get(1));
    }
  }

  @Test
  void aDelegateThatNobodyCanMake() throws IOException {
    String name = BadInputApps.Demanding.class.getName();
    String said = unknown(play(List.of(tests()), platform(), name));
    says(name, said);
    says("IllegalArgumentException: not ", said);
  }

  @Test
  void aClassFileThatIsDamaged() throws IOException {
    String path = BadInputApps.Spinning.class.getName().replace('.', '/') + ".class";
    byte[] bytes = Files.readAllBytes(tests().resolve(path));
    Path damaged = folder.resolve(path);
    Files.createDirectories(damaged.getParent());
    Files.write(damaged, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    List<Path> classPath = new ArrayList<>(platform());
    classPath.add(tests());
    String said = unknown(play(List.of(folder), classPath, BadInputApps.Spinning.class.getName()));
    says("BadInputApps$Spinning cannot be run in the model: its class file is damaged", said);
  }

  @Test
  void codeInAnotherLanguage() throws IOException {
    String name = BadInputApps.Native.class.getName();
    says(
        "the native method " + name.replace('.', '/') + ".save",
        unknown(play(List.of(tests()), platform(), name)));
  }

  @Test
  void aLoopOnTheWayOut() throws IOException {
    String name = BadInputApps.Spinning.class.getName();
    says(
        "didEnterBackground computes all the time",
        unknown(play(List.of(tests()), platform(), name)));
  }

  @Test
  void aThreadThatNeverYields() throws IOException {
    WorldLimits impatient = WorldLimits.standard().withGuard(Duration.ofMillis(300));
    try (Device device = Device.open(List.of(tests()), platform(), impatient, null)) {
      device.play(new Subject(DemonstrationApps.Fixed.class.getName()), FINE); // loads classes
      String said =
          unknown(device.play(new Subject(BadInputApps.Unyielding.class.getName()), FINE));
      says("BadInputApps$Unyielding", said);
    }
  }

  @Test
  void whatCannotBeRunIsNoFinding() throws IOException {
    Options options = SampleRun.options();
    try (Device device = Device.open(List.of(tests()), options.classPath())) {
      Exploration runs =
          Explorer.standard(device).explore(new Subject("com.acme.Nobody"), run -> {});
      assertTrue(runs.verdict() instanceof Verdict.Inconclusive, runs.verdict().toString());
    }
  }
}
