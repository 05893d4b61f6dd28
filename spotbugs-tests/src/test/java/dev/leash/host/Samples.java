package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The samples' class files. */
final class Samples {
  private static final String SUFFIX = ".class";

  private Samples() {}

  /** All of them, those of one top-level class together. */
  static List<List<Path>> sourceFiles() throws IOException {
    TreeMap<String, List<Path>> files = new TreeMap<>();
    for (Path path : classFiles("")) {
      String top = className(path).replaceAll("\\$.*", "");
      files.computeIfAbsent(top, k -> new ArrayList<>()).add(path);
    }
    return List.copyOf(files.values());
  }

  /** Those below a folder of the samples, sorted. */
  static List<Path> classFiles(String folder) throws IOException {
    try (Stream<Path> tree =
        Files.walk(Inputs.samples().resolve("dev/leash/samples").resolve(folder))) {
      List<Path> files = tree.filter(p -> p.toString().endsWith(SUFFIX)).sorted().toList();
      assertTrue(!files.isEmpty(), "no class files in " + folder);
      return files;
    }
  }

  /** What {@code leash:check}, which saw all, has found in these. */
  static List<Told> expected(List<Path> files) throws IOException {
    Set<String> names = files.stream().map(Samples::className).collect(Collectors.toSet());
    return LeashReport.read(Inputs.samplesReport()).stream()
        .filter(told -> names.contains(told.className()))
        .toList();
  }

  static Path file(String className) {
    return Inputs.samples().resolve(className.replace('.', '/') + SUFFIX);
  }

  private static String className(Path file) {
    String name = Inputs.samples().relativize(file).toString();
    return name.substring(0, name.length() - SUFFIX.length()).replace('/', '.');
  }

  /** A copy of the samples. */
  static Path copy(Path to) throws IOException {
    for (Path file : classFiles("")) {
      Path copy = to.resolve(Inputs.samples().relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    return to;
  }
}
