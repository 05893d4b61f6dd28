package dev.leash.bytecode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Class files in memory. */
record MapSource(String label, Map<String, byte[]> classes) implements ClassSource {
  MapSource {
    classes = new TreeMap<>(classes);
  }

  @Override
  public Optional<byte[]> find(String internalName) {
    return Optional.ofNullable(classes.get(internalName));
  }

  @Override
  public List<String> names() {
    return List.copyOf(classes.keySet());
  }

  @Override
  public boolean canList() {
    return true;
  }
}
