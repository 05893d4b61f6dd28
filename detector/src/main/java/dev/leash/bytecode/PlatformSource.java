package dev.leash.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of the JDK that runs the analysis. It cannot list them. */
final class PlatformSource implements ClassSource {
  private final ClassLoader loader = ClassLoader.getPlatformClassLoader();
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final ReadLog log;

  PlatformSource(ReadLog log) {
    this.log = log;
  }

  @Override
  public String label() {
    return "the running JDK";
  }

  /** Whether the JDK has such a class, without reading it. */
  boolean has(String internalName) {
    return known.computeIfAbsent(
        internalName, name -> loader.getResource(ClassNames.toPath(name)) != null);
  }

  @Override
  public Optional<byte[]> find(String internalName) {
    try (InputStream in = loader.getResourceAsStream(ClassNames.toPath(internalName))) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      log.add(label() + ": " + ClassNames.binary(internalName), "cannot be read: " + e);
      return Optional.empty();
    }
  }

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public boolean canList() {
    return false;
  }
}
