package dev.leash.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
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
  private final FileChannel channel;
  private final Optional<ZipDirectory> directory;

  /** From a class's name to its path in the jar. */
  private final Map<String, String> paths;

  private final List<String> names;

  /** Opens the jar; the caller closes it. */
  JarSource(Path path, ReadLog log) throws IOException {
    this.path = path;
    this.log = log;
    this.zip = new ZipFile(path.toFile());
    this.channel = FileChannel.open(path, StandardOpenOption.READ);
    try {
      this.directory = ZipDirectory.read(channel);
      this.paths = classes(allPaths());
      List<String> sorted = new ArrayList<>(paths.keySet());
      Collections.sort(sorted);
      this.names = Collections.unmodifiableList(sorted);
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private List<String> allPaths() {
    if (directory.isEmpty()) return zip.stream().map(ZipEntry::getName).toList();
    List<String> all = new ArrayList<>(directory.get().entries().size());
    for (ZipDirectory.Entry entry : directory.get().entries()) all.add(entry.path());
    return all;
  }

  private Map<String, String> classes(List<String> all) throws IOException {
    Map<String, String> base = new HashMap<>();
    TreeMap<Integer, Map<String, String>> versions = new TreeMap<>();
    for (String file : all) {
      if (file.startsWith(VERSIONS)) {
        int slash = file.indexOf('/', VERSIONS.length());
        int release = slash < 0 ? 0 : release(file.substring(VERSIONS.length(), slash));
        String name = release == 0 ? null : ClassNames.ofPath(file.substring(slash + 1));
        if (name != null) {
          versions.computeIfAbsent(release, k -> new HashMap<>()).put(name, file);
        }
      } else {
        String name = ClassNames.ofPath(file);
        if (name != null) base.put(name, file);
      }
    }
    if (!versions.isEmpty() && isMultiRelease()) versions.values().forEach(base::putAll);
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

  private boolean isMultiRelease() throws IOException {
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
    String file = paths.get(internalName);
    if (file == null) return Optional.empty();
    ZipEntry entry = zip.getEntry(file);
    if (entry == null) return Optional.empty();
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(in.readAllBytes());
    } catch (IOException | RuntimeException e) {
      log.add(path + "!/" + file, "cannot be unpacked (" + e.getMessage() + "); rebuild the jar");
      return Optional.empty();
    }
  }

  /** A quick way to go through many classes, or empty if this jar allows none. */
  Optional<Batches> batches(List<String> wanted) {
    if (directory.isEmpty()) return Optional.empty();
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < wanted.size(); i++) positions.put(paths.get(wanted.get(i)), i);
    JarBatches.Fallback fallback =
        (position, sink) ->
            find(wanted.get(position))
                .ifPresent(bytes -> sink.accept(position, bytes, bytes.length));
    return Optional.of(new JarBatches(channel, directory.get(), positions, fallback));
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
    try (channel) {
      zip.close();
    } catch (IOException e) {
      log.add(path.toString(), "cannot be closed (" + e.getMessage() + ")");
    }
  }
}
