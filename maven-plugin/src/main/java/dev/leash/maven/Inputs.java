package dev.leash.maven;

import dev.leash.From;
import dev.leash.PathList;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** Finds out what is to be analysed: the project's own classes, or those that the user names. */
final class Inputs {
  /**
   * What is to be analysed.
   *
   * @param classes folders and jars to judge
   * @param classPath everything else whose code may run
   * @param sources source roots
   */
  record Target(List<Path> classes, List<Path> classPath, List<Path> sources) {}

  private final MavenProject project;
  private final Path base;

  /**
   * @param project may be the one that Maven makes up where there is no POM
   * @param root the directory that Maven was started for
   */
  Inputs(MavenProject project, Path root) {
    this.project = project;
    this.base = project.getFile() == null ? root : project.getBasedir().toPath();
  }

  /**
   * Empty if the project is one that compiles nothing.
   *
   * @param from what may be read: unless it is {@link From#BYTECODE} nothing need be compiled
   */
  Optional<Target> target(
      From from, List<String> classes, List<String> classPath, List<String> sources)
      throws MojoExecutionException {
    List<Path> extra = paths("leash.classpath", classPath);
    List<Path> sourceRoots = sources.isEmpty() ? projectSources() : paths("leash.sources", sources);
    if (!classes.isEmpty()) {
      return Optional.of(
          new Target(
              existing(
                  "leash.classes",
                  paths("leash.classes", classes),
                  "a jar or a folder of class files"),
              extra,
              sourceRoots));
    }
    if (project.getFile() == null && from == From.SOURCE && !sources.isEmpty()) {
      return Optional.of(
          new Target(
              List.of(), extra, existing("leash.sources", sourceRoots, "a folder of .java files")));
    }
    if (project.getFile() == null) {
      throw new MojoExecutionException(
          "Leash: there is no POM here; name what to analyse: -Dleash.classes=<jar or folder>[,...]"
              + " -Dleash.classpath=<jars>, or -Dleash.from=source -Dleash.sources=<folder>[,...]");
    }
    Path output = Path.of(project.getBuild().getOutputDirectory());
    if (!hasClassFile(output)) {
      if (project.getPackaging().equals("pom") || !hasFile(sourceRoots)) {
        return Optional.empty();
      }
      boolean readable =
          from != From.BYTECODE && sourceRoots.stream().anyMatch(r -> anyFile(r, ".java"));
      if (!readable) {
        throw new MojoExecutionException(
            "Leash: no compiled class in "
                + output
                + ". Compile in the same call (mvn process-classes leash:check, or the goal"
                + " leash:scan, which compiles by itself)");
      }
    }
    Set<Path> all = new LinkedHashSet<>(projectClassPath());
    all.addAll(extra);
    all.remove(output);
    return Optional.of(new Target(List.of(output), List.copyOf(all), sourceRoots));
  }

  /**
   * Where the report goes.
   *
   * @param configured null for the default
   */
  Path outputDirectory(File configured) {
    if (configured != null) {
      return base.resolve(configured.toPath());
    }
    // The project that Maven makes up has a build directory that is no path at all.
    Path target =
        project.getFile() == null ? Path.of("target") : Path.of(project.getBuild().getDirectory());
    return base.resolve(target).resolve("leash");
  }

  /** Reads lists of paths; those that are relative are so to the project's directory. */
  List<Path> paths(String property, List<String> lists) throws MojoExecutionException {
    List<Path> paths = new ArrayList<>();
    for (String list : lists) {
      try {
        paths.addAll(PathList.parse(list, base));
      } catch (InvalidPathException | UncheckedIOException e) {
        throw new MojoExecutionException(property + ": " + e.getMessage(), e);
      }
    }
    return paths;
  }

  private static List<Path> existing(String property, List<Path> paths, String kind)
      throws MojoExecutionException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new MojoExecutionException(property + ": " + path + " does not exist; name " + kind);
      }
    }
    return paths;
  }

  /** The POM's roots, and those that other languages' plugins keep to themselves. */
  private List<Path> projectSources() {
    Set<Path> roots = new LinkedHashSet<>();
    project.getCompileSourceRoots().forEach(root -> roots.add(Path.of(root)));
    for (String language : List.of("groovy", "kotlin", "scala")) {
      Path root = base.resolve("src/main").resolve(language);
      if (Files.isDirectory(root)) {
        roots.add(root);
      }
    }
    return List.copyOf(roots);
  }

  private List<Path> projectClassPath() throws MojoExecutionException {
    try {
      Set<String> elements = new LinkedHashSet<>(project.getCompileClasspathElements());
      elements.addAll(project.getRuntimeClasspathElements());
      return elements.stream().map(Path::of).toList();
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException(
          "Leash: a dependency has not been resolved; in a tree of modules use leash:scan, or name"
              + " a phase in the same call (mvn process-classes leash:check)",
          e);
    }
  }

  private static boolean hasClassFile(Path folder) {
    return anyFile(folder, ".class");
  }

  private static boolean hasFile(List<Path> roots) {
    return roots.stream().anyMatch(root -> anyFile(root, ""));
  }

  private static boolean anyFile(Path folder, String suffix) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(f -> f.toString().endsWith(suffix) && Files.isRegularFile(f));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}
