package dev.leash.runtime.weave;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Woven bytes on disk, and classes that cannot be woven. */
class WovenCacheTest {
  private static final String SHAPES = "dev/leash/probes/Shapes";

  @TempDir Path folder;

  private Program program(WeaveRules rules) {
    Folders classes = new Folders(List.of(Simulated.testClasses()));
    return new Program(classes, rules, m -> null, folder);
  }

  @Test
  void aSecondProgramReadsWhatTheFirstWrote() throws IOException {
    byte[] woven = program(WeaveRules.core()).woven(SHAPES);
    assertEquals(1, files().size());
    assertArrayEquals(woven, program(WeaveRules.core()).woven(SHAPES));
    assertEquals(1, files().size());
  }

  @Test
  void otherRulesGiveOtherBytes() throws IOException {
    byte[] woven = program(WeaveRules.core()).woven(SHAPES);
    WeaveRules others = WeaveRules.core().withRefused(Set.of("java/net/*"));
    assertTrue(woven.length < program(others).woven(SHAPES).length);
    assertEquals(2, files().size());
  }

  @Test
  void aDamagedFileIsWovenAnew() throws IOException {
    byte[] woven = program(WeaveRules.core()).woven(SHAPES);
    Files.write(files().get(0), new byte[] {0, 0});
    assertArrayEquals(woven, program(WeaveRules.core()).woven(SHAPES));
  }

  @Test
  void aDamagedClassIsNamed() throws IOException {
    Path app = Files.createDirectories(folder.resolve("app/com/acme"));
    Files.write(app.resolve("Torn.class"), new byte[] {(byte) 0xca, (byte) 0xfe, 0, 1});
    Program program =
        new Program(
            new Folders(List.of(folder.resolve("app"))), WeaveRules.core(), m -> null, null);
    ProcessLoader process = program.newProcess();
    Unweavable refusal = assertThrows(Unweavable.class, () -> process.loadClass("com.acme.Torn"));
    assertTrue(refusal.getMessage().startsWith("com.acme.Torn cannot be run in the model: "));
    assertEquals(Map.of("com.acme.Torn", refusal.getMessage()), program.refusals());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
