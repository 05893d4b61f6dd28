package dev.leash.runtime.weave;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;

/** Class files and other files of an app and its platform, by name. Safe for several threads. */
@FunctionalInterface
public interface ClassBytes {
  /**
   * Where a file is.
   *
   * @param path as in a jar: {@code com/acme/App.class}
   * @return null if there is none
   */
  URL find(String path);

  /**
   * All places where files of that name are, in the order of a class path; none: an empty list.
   *
   * @param path as in a jar: {@code META-INF/services/…}
   */
  default List<URL> findAll(String path) {
    URL url = find(path);
    return url == null ? List.of() : List.of(url);
  }

  /**
   * A file's bytes.
   *
   * @param path as in a jar
   * @return null if there is none
   */
  default byte[] read(String path) {
    URL url = find(path);
    if (url == null) {
      return null;
    }
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(true); // a jar opened once per class is slow
      try (InputStream in = connection.getInputStream()) {
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + url, e);
    }
  }

  /**
   * What a class loader finds, its parents' included, but never the JDK's own: works with any class
   * path that a JVM can be started with. A platform's {@code java/…} is found too.
   */
  static ClassBytes of(ClassLoader loader) {
    return new LoaderBytes(loader);
  }

  /** The running JDK's class files. */
  static ClassBytes ofJdk() {
    return path -> ClassLoader.getPlatformClassLoader().getResource(path);
  }
}
