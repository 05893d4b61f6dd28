package dev.leash.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A jar's classes. Of a multi-release jar each class is the one that the newest supported Java, 25,
 * would load: whichever JDK runs the analysis, the answer is the same.
 */
final class JarSource implements ClassSource {
  private static final int NEWEST_RELEASE = 25;
  private static final String VERSIONS = "META-INF/versions/";

  private final Path path;
  private final ReadLog log;
  private final ZipFile zip;
  private final Map<String, ZipEntry> entries;
  private final List<String> names;

  /** Opens the jar; the caller closes it. */
  JarSource(Path path, ReadLog log) throws IOException {
    this.path = path;
    this.log = log;
    this.zip = new ZipFile(path.toFile());
    try {
      this.entries = list(zip);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
    List<String> sorted = new ArrayList<>(entries.keySet());
    Collections.sort(sorted);
    this.names = Collections.unmodifiableList(sorted);
  }

  private static Map<String, ZipEntry> list(ZipFile zip) throws IOException {
    Map<String, ZipEntry> base = new HashMap<>();
    TreeMap<Integer, Map<String, ZipEntry>> versions = new TreeMap<>();
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String file = entry.getName();
      if (file.startsWith(VERSIONS)) {
        int slash = file.indexOf('/', VERSIONS.length());
        int release = slash < 0 ? 0 : release(file.substring(VERSIONS.length(), slash));
        String name = release == 0 ? null : ClassNames.ofPath(file.substring(slash + 1));
        if (name != null) {
          versions.computeIfAbsent(release, k -> new HashMap<>()).put(name, entry);
        }
      } else {
        String name = ClassNames.ofPath(file);
        if (name != null) base.put(name, entry);
      }
    }
    if (!versions.isEmpty() && isMultiRelease(zip)) versions.values().forEach(base::putAll);
    return base;
  }

  /** A release between 9 and the newest supported, or 0. */
  private static int release(String text) {
    try {
      int release = Integer.parseInt(text);
      return release >= 9 && release <= NEWEST_RELEASE ? release : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static boolean isMultiRelease(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(JarFile.MANIFEST_NAME);
    if (entry == null) return false;
    try (InputStream in = zip.getInputStream(entry)) {
      Attributes main = new Manifest(in).getMainAttributes();
      return Boolean.parseBoolean(main.getValue(Attributes.Name.MULTI_RELEASE));
    }
  }

  @Override
  public String label() {
    return path.toString();
  }

  @Override
  public Optional<byte[]> find(String internalName) {
    ZipEntry entry = entries.get(internalName);
    if (entry == null) return Optional.empty();
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(in.readAllBytes());
    } catch (IOException | RuntimeException e) {
      log.add(path + "!/" + entry.getName(), "cannot be unpacked (" + e + "); rebuild the jar");
      return Optional.empty();
    }
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public boolean canList() {
    return true;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      log.add(path.toString(), "cannot be closed (" + e.getMessage() + ")");
    }
  }
}
