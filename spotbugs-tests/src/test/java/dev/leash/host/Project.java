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

/**
 * A project's folder of compiled classes.
 *
 * @param root below which packages are folders
 */
record Project(Path root) {
  private static final String SUFFIX = ".class";

  /** All samples. */
  static Project samples() {
    return new Project(Inputs.samples());
  }

  /** All class files below a folder, sorted. */
  List<Path> classFiles(String folder) throws IOException {
    try (Stream<Path> tree = Files.walk(root.resolve(folder))) {
      List<Path> files = tree.filter(p -> p.toString().endsWith(SUFFIX)).sorted().toList();
      assertTrue(!files.isEmpty(), "no class files in " + folder);
      return files;
    }
  }

  /** All class files, those of one top-level class together. */
  List<List<Path>> sourceFiles() throws IOException {
    TreeMap<String, List<Path>> files = new TreeMap<>();
    for (Path path : classFiles("")) {
      String top = className(path).replaceAll("\\$.*", "");
      files.computeIfAbsent(top, k -> new ArrayList<>()).add(path);
    }
    return List.copyOf(files.values());
  }

  /** Packages with classes, as folders relative to the root, sorted. */
  List<String> packages() throws IOException {
    return classFiles("").stream()
        .map(file -> root.relativize(file.getParent()).toString())
        .distinct()
        .toList();
  }

  /** The class's file. */
  Path file(String className) {
    return root.resolve(className.replace('.', '/') + SUFFIX);
  }

  /** Those of the findings that are in these class files. */
  List<Told> in(List<Path> files, List<Told> findings) {
    Set<String> names = files.stream().map(this::className).collect(Collectors.toSet());
    return findings.stream().filter(told -> names.contains(told.className())).toList();
  }

  private String className(Path file) {
    String name = root.relativize(file).toString();
    return name.substring(0, name.length() - SUFFIX.length())
        .replace(file.getFileSystem().getSeparator(), ".");
  }

  /** A project of what is below one folder of this one. */
  Project copy(String folder, Path to) throws IOException {
    for (Path file : classFiles(folder)) {
      Path copy = to.resolve(root.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    return new Project(to);
  }

  /** Of some of its classes, with the project and this class path around them, notes included. */
  Run alone(Path xml, List<Path> some, List<Path> classPath) {
    return Run.low(xml, some, Stream.concat(Stream.of(root), classPath.stream()).toList());
  }
}
