package dev.leash.runtime.verify;

import dev.leash.runtime.weave.ClassBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Files of folders and jars, the first that has it. Each jar is opened once. */
final class PathBytes implements ClassBytes, AutoCloseable {
  private final List<ClassBytes> parts = new ArrayList<>();
  private final List<ZipFile> jars = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();

  PathBytes(List<Path> paths) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        parts.add(name -> read(path.resolve(name)));
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
      parts.add(name -> read(jar, name));
    } catch (IOException e) {
      unreadable.add(path + " is no jar: " + e.getMessage());
    }
  }

  /** What could not be opened and why, for a person. */
  List<String> unreadable() {
    return List.copyOf(unreadable);
  }

  @Override
  public byte[] read(String path) {
    for (ClassBytes part : parts) {
      byte[] bytes = part.read(path);
      if (bytes != null) {
        return bytes;
      }
    }
    return null;
  }

  /** Whether there is a class of that binary name. */
  boolean has(String className) {
    return read(className.replace('.', '/') + ".class") != null;
  }

  private static byte[] read(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static byte[] read(ZipFile jar, String name) {
    ZipEntry entry = jar.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
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
