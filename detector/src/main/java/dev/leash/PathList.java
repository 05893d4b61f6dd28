package dev.leash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads lists of paths as users write them. */
public final class PathList {
  private static final Pattern SEPARATOR =
      Pattern.compile("," + "|" + Pattern.quote(File.pathSeparator));

  private PathList() {}

  /**
   * The paths of a list whose entries are separated by commas or by the system's path separator. As
   * in a Java class path, {@code folder/*} stands for the folder's jars, here in the order of their
   * names. Paths need not exist.
   *
   * @param base what relative paths are relative to
   * @throws java.nio.file.InvalidPathException if an entry cannot be a path
   * @throws UncheckedIOException if a folder before {@code /*} cannot be listed
   */
  public static List<Path> parse(String list, Path base) {
    List<Path> paths = new ArrayList<>();
    for (String entry : SEPARATOR.split(list)) {
      String name = entry.strip();
      if (name.endsWith("/*") || name.endsWith(File.separator + "*")) {
        paths.addAll(jars(base.resolve(name.substring(0, name.length() - 1))));
      } else if (!name.isEmpty()) {
        paths.add(base.resolve(name));
      }
    }
    return paths;
  }

  private static List<Path> jars(Path folder) {
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.{jar,JAR}")) {
      entries.forEach(jars::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
    jars.sort(null);
    return jars;
  }
}
