package dev.leash.runtime.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;

/**
 * What a class loader finds, but never the JDK's own.
 *
 * @param loader asked first, then its parents
 */
record LoaderBytes(ClassLoader loader) implements ClassBytes {
  @Override
  public URL find(String path) {
    URL first = path.startsWith("java/") ? null : loader.getResource(path);
    if (first != null && !ofJdk(first)) {
      return first;
    }
    List<URL> all = findAll(path);
    return all.isEmpty() ? null : all.get(0);
  }

  @Override
  public List<URL> findAll(String path) {
    try {
      return Collections.list(loader.getResources(path)).stream().filter(u -> !ofJdk(u)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for " + path, e);
    }
  }

  private static boolean ofJdk(URL url) {
    return url.getProtocol().equals("jrt");
  }
}
