package dev.leash.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.ir.ClassShape;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodShape;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lifts every method of real libraries. The build copies the jars ({@code leash.real.jars}). */
class LiftRealJarsTest {
  /** Artifacts that the POM names; one that was not copied must not go unnoticed. */
  private static final int JARS = 17;

  private static final int SKIPPED_PER_THOUSAND = 1;

  @TestFactory
  List<DynamicTest> everyBody() throws IOException {
    Path folder = Path.of(System.getProperty("leash.real.jars"));
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
      files.forEach(jars::add);
    }
    jars.sort(null);
    assertTrue(jars.size() >= JARS, () -> "only " + jars);
    return jars.stream()
        .map(jar -> DynamicTest.dynamicTest(jar.getFileName().toString(), () -> liftAll(jar)))
        .toList();
  }

  private static void liftAll(Path jar) {
    ReadLog log = new ReadLog();
    int expected = 0;
    int lifted = 0;
    List<String> complaints = new ArrayList<>();
    try (BytecodeProgram program =
        new BytecodeProgram(ClassSources.open(List.of(jar), log), List.of(), log)) {
      for (String name : program.moduleClasses()) {
        ClassShape shape = program.shape(name).orElseThrow();
        expected += (int) shape.methods().stream().filter(MethodShape::hasBody).count();
        for (MethodBody body : program.bodies(name)) {
          lifted++;
          complaints.addAll(BodyVerifier.complaints(body));
        }
      }
    }
    int skipped = expected - lifted;
    assertTrue(expected > 0, "no methods");
    assertTrue(skipped * 1000 <= expected * SKIPPED_PER_THOUSAND, () -> log.entries().toString());
    assertTrue(log.entries().size() >= skipped, "skipped without a reason");
    assertEquals(List.of(), complaints);
  }
}
