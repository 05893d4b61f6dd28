package dev.leash.runtime.weave;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Class files and other files of an app and its platform, by name. Safe for several threads. */
public interface ClassBytes {
  /**
   * A file's bytes.
   *
   * @param path as in a jar: {@code com/acme/App.class}
   * @return null if there is none
   */
  byte[] read(String path);

  /** What a class loader finds: works with any class path the JVM was started with. */
  static ClassBytes of(ClassLoader loader) {
    return path -> {
      try (InputStream in = loader.getResourceAsStream(path)) {
        return in == null ? null : in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + path, e);
      }
    };
  }

  /** Asks the first, then the second. */
  default ClassBytes or(ClassBytes other) {
    return path -> {
      byte[] bytes = read(path);
      return bytes == null ? other.read(path) : bytes;
    };
  }
}
