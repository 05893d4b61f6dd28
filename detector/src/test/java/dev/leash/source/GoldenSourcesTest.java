package dev.leash.source;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The bytecode reader's sources, read as text: every method uses the same, in the same lines. */
class GoldenSourcesTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/leash/bytecode/golden/src");

  /** The newest release that each source is compiled for here. */
  private static final Map<String, Integer> SOURCES =
      new TreeMap<>(
          Map.of(
              "Expressions", 17,
              "Finally", 17,
              "Lambdas", 17,
              "Locks", 17,
              "Nested", 17,
              "Resources", 17,
              "Switches", 17,
              "Records", 17,
              "Patterns", 21));

  @TestFactory
  Stream<DynamicTest> sources() {
    return SOURCES.keySet().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> compare(name, SOURCES.get(name))));
  }

  private static void compare(String name, int release) throws Exception {
    assumeTrue(Runtime.version().feature() >= release, "needs JDK " + release);
    String source = Files.readString(FOLDER.resolve(name + ".java"));
    Map<String, List<String>> compiled = BothReaders.compiled(release, name, source);
    Map<String, List<String>> read = BothReaders.read(name, source);
    // A serialisable lambda's name ends in a hash of javac's own, and another method finds it.
    compiled.keySet().removeIf(GoldenSourcesTest::ofSerialisable);
    read.keySet().removeIf(GoldenSourcesTest::ofSerialisable);
    BothReaders.assertSame(compiled, read);
  }

  private static boolean ofSerialisable(String method) {
    return method.contains("marked") || method.contains("$deserializeLambda$");
  }
}
