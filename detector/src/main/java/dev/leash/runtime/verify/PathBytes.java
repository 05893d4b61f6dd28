package dev.leash.runtime.verify;

import dev.leash.runtime.weave.ClassBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Files of folders and jars, the first that has it. Each jar is opened once. */
final class PathBytes implements ClassBytes, AutoCloseable {
  private final List<ClassBytes> parts = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<ZipFile> jars = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();

  PathBytes(List<Path> paths) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        folders.add(path);
        parts.add(name -> url(path.resolve(name)));
      } else if (Files.exists(path)) {
        add(path);
      } else {
        unreadable.add(path + " does not exist");
      }
    }
  }

  private void add(Path path) {
    try {
      ZipFile jar = new ZipFile(path.toFile());
      jars.add(jar);
      parts.add(name -> url(jar, name));
    } catch (IOException e) {
      unreadable.add(path + " is no jar: " + e.getMessage());
    }
  }

  /** What could not be opened and why, for a person. */
  List<String> unreadable() {
    return List.copyOf(unreadable);
  }

  @Override
  public URL find(String path) {
    for (ClassBytes part : parts) {
      URL url = part.find(path);
      if (url != null) return url;
    }
    return null;
  }

  @Override
  public List<URL> findAll(String path) {
    return parts.stream().map(p -> p.find(path)).filter(Objects::nonNull).toList();
  }

  /** Whether there is a class of that binary name. */
  boolean has(String className) {
    return find(className.replace('.', '/') + ".class") != null;
  }

  /** The binary names of all classes, sorted. */
  SortedSet<String> classNames() {
    SortedSet<String> names = new TreeSet<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.forEach(file -> add(folder.relativize(file).toString(), names));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot list " + folder, e);
      }
    }
    jars.forEach(jar -> jar.stream().forEach(entry -> add(entry.getName(), names)));
    return names;
  }

  private static void add(String file, Set<String> names) {
    String suffix = ".class";
    if (file.endsWith(suffix)) {
      String name = file.substring(0, file.length() - suffix.length());
      names.add(name.replace('\\', '.').replace('/', '.'));
    }
  }

  private static URL url(Path file) {
    try {
      return Files.isRegularFile(file) ? file.toUri().toURL() : null;
    } catch (MalformedURLException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static URL url(ZipFile jar, String name) {
    ZipEntry entry = jar.getEntry(name);
    if (entry == null) return null;
    try {
      String archive = Path.of(jar.getName()).toUri().toString();
      return URI.create("jar:" + archive + "!/" + entry.getName()).toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException("cannot read " + name + " of " + jar.getName(), e);
    }
  }

  @Override
  public void close() throws IOException {
    for (ZipFile jar : jars) {
      jar.close();
    }
  }
}
