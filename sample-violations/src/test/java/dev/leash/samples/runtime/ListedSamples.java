package dev.leash.samples.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Lists of samples beside these tests: a path below the samples' package, a tab, a reason. */
final class ListedSamples {
  private ListedSamples() {}

  /** The reasons by the paths below the source root. */
  static Map<String, String> read(String name) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (InputStream in = ListedSamples.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        String[] columns = line.split("\t");
        if (!line.isBlank() && !line.startsWith("#")) {
          assertEquals(2, columns.length, name + ": a path, a tab, a reason: " + line);
          entries.put("dev/leash/samples/" + columns[0], columns[1]);
        }
      }
    }
    return entries;
  }
}
