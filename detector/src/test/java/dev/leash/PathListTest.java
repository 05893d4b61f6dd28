package dev.leash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathListTest {
  @TempDir Path base;

  @Test
  void readsBothSeparators() {
    assertEquals(
        List.of(base.resolve("a.jar"), base.resolve("b"), base.resolve("c.jar")),
        PathList.parse("a.jar, b" + File.pathSeparator + ",c.jar,", base));
  }

  @Test
  void starStandsForTheFoldersJarsByName() throws IOException {
    Path lib = Files.createDirectory(base.resolve("lib"));
    for (String name : List.of("z.jar", "a.jar", "readme.txt")) {
      Files.createFile(lib.resolve(name));
    }
    assertEquals(
        List.of(lib.resolve("a.jar"), lib.resolve("z.jar")), PathList.parse("lib/*", base));
  }

  @Test
  void saysWhichFolderCannotBeListed() {
    var failure = assertThrows(UncheckedIOException.class, () -> PathList.parse("none/*", base));
    assertEquals("cannot list " + base.resolve("none"), failure.getMessage());
  }
}
