package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the build has put in place before the tests run. */
final class Inputs {
  private Inputs() {}

  /** The folder of this module. */
  static Path module() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  }

  /** The plugin as it is published. */
  static Path plugin() {
    return existing(module().resolve("target/plugin/leash-detector.jar"));
  }

  /** A jar that the build has copied, by artifact. */
  static Path jar(String artifact) {
    return existing(module().resolve("target/jars/" + artifact + ".jar"));
  }

  /** The compiled samples. */
  static Path samples() {
    return existing(module().resolveSibling("sample-violations").resolve("target/classes"));
  }

  /** What {@code leash:check} has written about them. */
  static Path samplesReport() {
    return existing(samples().resolveSibling("leash/leash.json"));
  }

  /** The class path that the samples are compiled and checked with. */
  static List<Path> samplesClassPath() throws IOException {
    Path file = existing(module().resolve("target/samples.classpath"));
    List<Path> classPath = new ArrayList<>();
    for (String entry : Files.readString(file).strip().split(File.pathSeparator)) {
      if (!entry.contains("sample-violations")) classPath.add(Path.of(entry));
    }
    return classPath;
  }

  /** Those jars of it that make up RoboVM, for applications that tests write. */
  static List<Path> robovm() throws IOException {
    List<Path> jars =
        samplesClassPath().stream()
            .filter(p -> p.getFileName().toString().startsWith("robovm-"))
            .toList();
    assertTrue(jars.size() >= 2, "RoboVM's jars are not on the class path of the samples");
    return jars;
  }

  static String joined(List<Path> paths) {
    return String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
  }

  private static Path existing(Path path) {
    assertTrue(Files.exists(path), path + " is missing; run: mvn -B -pl spotbugs-tests -am verify");
    return path;
  }

  /** A fresh folder of that name below target. */
  static Path folder(String name) throws IOException {
    Path folder = module().resolve("target/runs").resolve(name);
    if (Files.exists(folder)) {
      try (var tree = Files.walk(folder)) {
        Path[] deepestFirst = tree.toArray(Path[]::new);
        Arrays.sort(deepestFirst, (a, b) -> b.compareTo(a));
        for (Path path : deepestFirst) Files.delete(path);
      }
    }
    return Files.createDirectories(folder);
  }
}
