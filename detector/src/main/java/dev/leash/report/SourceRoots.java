package dev.leash.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The directories below which the sources of the analysed classes stand, so that a report can name
 * and show them.
 *
 * @param roots in the order of search; those that do not exist hold nothing
 * @param base directory that printed paths are relative to
 */
public record SourceRoots(List<Path> roots, Path base) {
  public SourceRoots {
    roots = List.copyOf(roots);
    base = base.toAbsolutePath().normalize();
  }

  /**
   * The source file of a class, if it stands below a root: in its package's folder, or (as Kotlin
   * allows) at the root.
   *
   * @param className binary name
   * @param file simple file name as the class file has it; "" finds nothing
   */
  public Optional<Path> find(String className, String file) {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    for (Path root : roots) {
      for (String folder : List.of(packageFolder(className), "")) {
        Optional<Path> candidate = below(root, folder + file);
        if (candidate.isPresent()) {
          return candidate;
        }
      }
    }
    return Optional.empty();
  }

  /** A class file may claim any name; only files below the root are looked at. */
  private static Optional<Path> below(Path root, String relative) {
    try {
      Path candidate = root.resolve(relative).normalize();
      return candidate.startsWith(root.normalize()) && Files.isRegularFile(candidate)
          ? Optional.of(candidate)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * How to print a class's file: its source's path, relative to the base if below it; where there
   * is no source, package folder and file name; and the class file's name where not even that is
   * known.
   */
  public String display(String className, String file) {
    Optional<Path> found = find(className, file);
    if (found.isPresent()) {
      return display(found.get());
    }
    if (file.isEmpty()) {
      return className.replace('.', '/') + ".class";
    }
    return packageFolder(className) + file;
  }

  /** How to print a file's path: relative to the base if below it, with slashes. */
  public String display(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  /** The file's lines, or none if there is no source or it cannot be read. */
  List<String> lines(String className, String file) {
    Optional<Path> source = find(className, file);
    if (source.isEmpty()) {
      return List.of();
    }
    try {
      // Any bytes decode: an odd encoding costs odd letters in a code frame, not the report.
      return new String(Files.readAllBytes(source.get()), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String packageFolder(String className) {
    int dot = className.lastIndexOf('.');
    return dot < 0 ? "" : className.substring(0, dot + 1).replace('.', '/');
  }
}
