package dev.leash.runtime.weave;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** Folders and jars, in the order of a class path. Each jar's list of names is read once. */
public final class Folders implements ClassBytes {
  private final List<Path> folders;
  private final Map<String, Path> inJars = new HashMap<>();
  private final Map<Path, Integer> order = new HashMap<>();

  /**
   * A class path.
   *
   * @param paths folders and jars; what does not exist holds nothing
   * @throws UncheckedIOException for a jar that cannot be read: names it
   */
  public Folders(List<Path> paths) {
    folders = paths.stream().filter(Files::isDirectory).toList();
    for (Path path : paths) {
      order.putIfAbsent(path, order.size());
      if (Files.isRegularFile(path)) {
        list(path);
      }
    }
  }

  private void list(Path jar) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream().forEach(entry -> inJars.putIfAbsent(entry.getName(), jar));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the jar " + jar, e);
    }
  }

  @Override
  public URL find(String path) {
    Path jar = inJars.get(path);
    for (Path folder : folders) {
      if (jar != null && order.get(jar) < order.get(folder)) {
        break;
      }
      Path file = folder.resolve(path.replace('/', File.separatorChar));
      if (Files.isRegularFile(file)) {
        return url(file.toUri());
      }
    }
    return jar == null ? null : url(URI.create("jar:" + jar.toUri() + "!/" + escaped(path)));
  }

  private static String escaped(String path) {
    return path.replace("%", "%25").replace(" ", "%20");
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(uri.toString(), e);
    }
  }
}
