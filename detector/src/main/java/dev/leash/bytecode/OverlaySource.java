package dev.leash.bytecode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Class files in memory that take the place of others: of a whole top-level class with its nest.
 */
public final class OverlaySource implements ClassSource {
  private final ClassSource below;
  private final Map<String, byte[]> above;
  private final Set<String> replaced;

  /**
   * @param below asked for all other classes; closed with this
   * @param above class files by internal name
   */
  public OverlaySource(ClassSource below, Map<String, byte[]> above) {
    this.below = below;
    Set<String> tops = above.keySet().stream().map(OverlaySource::top).collect(Collectors.toSet());
    this.replaced = Set.copyOf(tops);
    this.above = new TreeMap<>(above);
    // A class of several sources is replaced where it is, and nowhere added.
    this.above.keySet().removeIf(name -> below.find(top(name)).isEmpty());
  }

  private static String top(String name) {
    int dollar = name.indexOf('$', name.lastIndexOf('/') + 2);
    return dollar < 0 ? name : name.substring(0, dollar);
  }

  @Override
  public String label() {
    return below.label();
  }

  @Override
  public Optional<byte[]> find(String internalName) {
    byte[] own = above.get(internalName);
    if (own != null) return Optional.of(own);
    return replaced.contains(top(internalName)) ? Optional.empty() : below.find(internalName);
  }

  @Override
  public List<String> names() {
    Set<String> names = new TreeSet<>(above.keySet());
    for (String name : below.names()) if (!replaced.contains(top(name))) names.add(name);
    return List.copyOf(names);
  }

  @Override
  public boolean canList() {
    return below.canList();
  }

  @Override
  public void close() {
    below.close();
  }
}
