package dev.leash.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.leash.ir.IrPrinter;
import dev.leash.ir.MethodBody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles small sources and compares what the reader makes of them with files. Compilers differ,
 * so the files of a release hold for the javac that wrote them: of JDK 17 for what that knows, of
 * JDK 25 for what is newer. On any other JDK the bodies are checked, but not compared.
 *
 * <p>To write the files anew: {@code mvn -pl detector test -Dtest=GoldenTest
 * -Dleash.golden.update=true}, once on each of these JDKs; then read the difference.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/leash/bytecode/golden");
  private static final int JDK = Runtime.version().feature();

  /** The first release that each source is written for. */
  private static final Map<String, Integer> SOURCES =
      new TreeMap<>(
          Map.of(
              "Expressions", 8,
              "Finally", 8,
              "Lambdas", 8,
              "Locks", 8,
              "Nested", 8,
              "Resources", 8,
              "Switches", 8,
              "Records", 17,
              "Patterns", 21));

  /** From a release to the JDK whose javac wrote its files. */
  private static final Map<Integer, Integer> COMPILERS =
      new TreeMap<>(Map.of(8, 17, 11, 17, 17, 17, 21, 25, 25, 25));

  @TestFactory
  Stream<DynamicTest> goldens() {
    return COMPILERS.keySet().stream()
        .flatMap(
            release ->
                SOURCES.keySet().stream()
                    .filter(source -> SOURCES.get(source) <= release)
                    .map(
                        source ->
                            DynamicTest.dynamicTest(
                                source + " of release " + release,
                                () -> compare(source, release))));
  }

  private static void compare(String source, int release) throws IOException {
    assumeTrue(JDK >= release, () -> "JDK " + JDK + " cannot compile for release " + release);
    String printed = print(source, release);
    int compiler = COMPILERS.get(release);
    assumeTrue(JDK == compiler, () -> "written by javac " + compiler + ", this is " + JDK);
    Path golden = FOLDER.resolve(release + "/" + source + ".txt");
    if (Boolean.getBoolean("leash.golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, printed);
    }
    assertTrue(Files.exists(golden), () -> golden + " is missing; see this class on writing it");
    assertEquals(Files.readString(golden), printed);
  }

  private static String print(String source, int release) throws IOException {
    String text = Files.readString(FOLDER.resolve("src/" + source + ".java"));
    ReadLog log = new ReadLog();
    StringBuilder printed = new StringBuilder();
    try (BytecodeProgram program = JavaCompiled.program(release, source, text, log)) {
      for (String name : program.moduleClasses()) {
        for (MethodBody body : program.bodies(name)) {
          assertEquals(List.of(), BodyVerifier.complaints(body));
          printed.append(IrPrinter.print(body)).append('\n');
        }
      }
    }
    assertEquals(List.of(), log.entries());
    return printed.toString();
  }
}
