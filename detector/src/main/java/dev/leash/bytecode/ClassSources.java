package dev.leash.bytecode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens paths as class sources. */
public final class ClassSources {
  private ClassSources() {}

  /**
   * Opens every path that can be opened, in order, each file once; what cannot is noted in the log.
   *
   * @param paths directories and jars
   * @return sources that the caller closes
   */
  public static List<ClassSource> open(List<Path> paths, ReadLog log) {
    Set<Path> seen = new LinkedHashSet<>();
    List<ClassSource> sources = new ArrayList<>();
    for (Path path : paths) {
      if (seen.add(real(path))) open(path, log).ifPresent(sources::add);
    }
    return sources;
  }

  private static Optional<ClassSource> open(Path path, ReadLog log) {
    if (Files.isDirectory(path)) return Optional.of(new DirectorySource(path, log));
    if (!Files.exists(path)) {
      log.add(path.toString(), "does not exist; build it first, or take it off the list");
      return Optional.empty();
    }
    try {
      return Optional.of(new JarSource(path, log));
    } catch (IOException | RuntimeException e) {
      log.add(
          path.toString(),
          "is neither a directory nor a readable jar ("
              + e.getMessage()
              + "); rebuild or fetch it");
      return Optional.empty();
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
