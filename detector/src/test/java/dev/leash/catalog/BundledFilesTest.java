package dev.leash.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files that come with Leash. */
class BundledFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/dev/leash/catalog");
  private final Catalog catalog = Catalog.load(List.of());

  /** All rows of all kinds, which parses every line. */
  static List<Row> all(Catalog catalog) {
    List<Row> rows = new ArrayList<>();
    for (Class<?> kind : Row.class.getPermittedSubclasses()) {
      if (kind.isRecord() && Row.class.isAssignableFrom(kind)) {
        rows.addAll(catalog.all(kind.asSubclass(Row.class)));
      }
    }
    return rows;
  }

  @Test
  void everyFileIsListedAndEveryLineParses() throws IOException {
    Set<String> present = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(n -> n.endsWith(".txt"))
          .forEach(present::add);
    }
    assertEquals(present, new TreeSet<>(Files.readAllLines(FOLDER.resolve("files.list"))));
    Set<String> used = new TreeSet<>();
    all(catalog).forEach(row -> used.add(row.origin().file()));
    assertEquals(present, used);
  }

  @Test
  void everyKindOfRowIsUsed() {
    for (Class<?> kind : Row.class.getPermittedSubclasses()) {
      assertTrue(!catalog.all(kind.asSubclass(Row.class)).isEmpty(), kind.getSimpleName());
    }
  }

  @Test
  void noTwoRowsSayTheSameOrTheOpposite() {
    Map<String, Row> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Row row : all(catalog)) {
      Row earlier = seen.putIfAbsent(question(row), row);
      if (earlier != null) {
        twice.add(place(row) + " repeats or contradicts " + place(earlier));
      }
    }
    assertEquals(List.of(), twice);
  }

  /** Rows that differ in it may stand side by side. */
  private static String question(Row row) {
    String condition = "";
    if (row instanceof Row.Blocking blocking) {
      condition = String.valueOf(blocking.when());
    } else if (row instanceof Row.NotBlocking) {
      condition = "null";
    } else if (row instanceof Row.HandOff handOff) {
      condition = handOff.runs() + " " + handOff.when() + handOff.entries();
    } else if (row instanceof Row.Registrar registrar) {
      condition = registrar.handler() + " " + registrar.when() + registrar.role();
    } else if (row instanceof Row.ElementIn in) {
      condition = in.container() + " " + in.element();
    } else if (row instanceof Row.Wrap wrap) {
      condition = String.valueOf(wrap.inner());
    } else if (row instanceof Row.Acquire acquire) {
      condition = acquire.resource();
    } else if (row instanceof Row.Release release) {
      condition = release.resource();
    } else if (row instanceof Row.TaskBegin begin) {
      condition = begin.pair();
    } else if (row instanceof Row.TaskEnd end) {
      condition = end.pair();
    } else if (row instanceof Row.Callback callback) {
      condition = callback.duckTyped().toString();
    }
    return Index.group(row.getClass()).getSimpleName() + row.signature() + condition;
  }

  static String place(Row row) {
    return row.origin().file() + ":" + row.origin().line() + " " + row.signature();
  }

  @Test
  void everyWatchedCallbackSaysWhatHappens() {
    for (Row.Callback row : catalog.all(Row.Callback.class)) {
      assertEquals(row.watched(), !row.condition().isEmpty(), place(row));
    }
    for (Row.Registrar row : catalog.all(Row.Registrar.class)) {
      assertTrue(!row.condition().isEmpty(), place(row));
    }
  }

  @Test
  void everyNetworkWaitSaysWhatToDoInstead() {
    List<String> silent = new ArrayList<>();
    for (Row.Blocking row : catalog.all(Row.Blocking.class)) {
      if (row.kind().isNetwork() && row.instead().isEmpty()) {
        silent.add(place(row));
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void taskPairsAreWhole() {
    Set<String> begun = new TreeSet<>();
    catalog.all(Row.TaskBegin.class).forEach(row -> begun.add(row.pair()));
    begun.remove("expiring-activity"); // ends when its block returns
    Set<String> ended = new TreeSet<>();
    catalog.all(Row.TaskEnd.class).forEach(row -> ended.add(row.pair()));
    assertEquals(begun, ended);
    Set<String> acquired = new TreeSet<>();
    catalog.all(Row.Acquire.class).forEach(row -> acquired.add(row.resource()));
    Set<String> released = new TreeSet<>();
    catalog.all(Row.Release.class).forEach(row -> released.add(row.resource()));
    assertEquals(acquired, released);
  }
}
