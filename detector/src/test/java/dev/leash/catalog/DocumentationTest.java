package dev.leash.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in {@code docs/catalog.md} are files that load, and show every kind of row. */
class DocumentationTest {
  private static final Pattern EXAMPLE = Pattern.compile("```catalog\n(.*?)```", Pattern.DOTALL);

  @TempDir Path directory;

  @Test
  void everyExampleLoadsAndEveryKindHasOne() throws IOException {
    String page = Files.readString(Path.of("../docs/catalog.md"));
    List<String> examples =
        EXAMPLE.matcher(page).results().map((MatchResult m) -> m.group(1)).toList();
    assertTrue(examples.size() > 8);
    Set<String> shown = new TreeSet<>();
    for (String example : examples) {
      UserFile.in(directory, "example.txt", example).load();
      example.lines().map(line -> line.split(" ", 2)[0]).forEach(shown::add);
    }
    List<String> missing = new ArrayList<>(Keyword.words());
    missing.removeAll(shown);
    assertEquals(List.of(), missing);
  }
}
