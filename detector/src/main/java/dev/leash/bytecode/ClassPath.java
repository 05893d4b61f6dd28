package dev.leash.bytecode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Several sources as one: for each name the first source that lists it wins, then the first that
 * has it without being able to list.
 */
final class ClassPath implements AutoCloseable {
  private static final int EXAMPLES = 10;

  private final List<ClassSource> sources;
  private final ReadLog log;
  private final Map<String, ClassSource> owners = new HashMap<>();
  private final List<String> names;

  /** Takes the sources over: they are closed with this object. */
  ClassPath(List<ClassSource> sources, ReadLog log) {
    this.sources = List.copyOf(sources);
    this.log = log;
    for (ClassSource source : sources) claim(source);
    List<String> sorted = new ArrayList<>(owners.keySet());
    Collections.sort(sorted);
    names = Collections.unmodifiableList(sorted);
  }

  private void claim(ClassSource source) {
    Map<String, List<String>> shadowed = new TreeMap<>();
    for (String name : source.names()) {
      ClassSource first = owners.putIfAbsent(name, source);
      if (first != null) {
        shadowed.computeIfAbsent(first.label(), k -> new ArrayList<>()).add(name);
      }
    }
    shadowed.forEach(
        (first, duplicates) ->
            log.add(
                source.label(), examples(duplicates) + " also in " + first + ", which is used"));
  }

  private static String examples(List<String> classes) {
    StringBuilder text = new StringBuilder();
    text.append(classes.size()).append(classes.size() == 1 ? " class (" : " classes (");
    for (int i = 0; i < Math.min(EXAMPLES, classes.size()); i++) {
      text.append(i == 0 ? "" : ", ").append(ClassNames.binary(classes.get(i)));
    }
    return text.append(classes.size() > EXAMPLES ? ", ...)" : ")").toString();
  }

  /** The sources in order. */
  List<ClassSource> sources() {
    return sources;
  }

  /** Internal names of all classes that the sources list, sorted. */
  List<String> names() {
    return names;
  }

  /** The source that the class comes from, or empty if it is not here. */
  Optional<ClassSource> owner(String name) {
    ClassSource owner = owners.get(name);
    if (owner != null) return Optional.of(owner);
    for (ClassSource source : sources) {
      if (!source.canList() && source.find(name).isPresent()) return Optional.of(source);
    }
    return Optional.empty();
  }

  /** Names of the classes that come from the source, sorted. */
  List<String> namesOf(ClassSource source) {
    List<String> own = new ArrayList<>();
    for (String name : source.names()) {
      if (owners.get(name) == source) own.add(name);
    }
    return own;
  }

  /** The class and those nested in it by name, from the source that it comes from, sorted. */
  List<String> nestMembers(String topLevel) {
    ClassSource source = owners.get(topLevel);
    List<String> members = new ArrayList<>();
    if (source != null) members.add(topLevel);
    String prefix = topLevel + "$";
    int at = Collections.binarySearch(names, prefix);
    for (int i = at < 0 ? -at - 1 : at; i < names.size(); i++) {
      String name = names.get(i);
      if (!name.startsWith(prefix)) break;
      if (source == null || owners.get(name) == source) members.add(name);
    }
    return members;
  }

  Optional<byte[]> find(String name) {
    ClassSource owner = owners.get(name);
    if (owner != null) return owner.find(name);
    for (ClassSource source : sources) {
      Optional<byte[]> bytes = source.canList() ? Optional.empty() : source.find(name);
      if (bytes.isPresent()) return bytes;
    }
    return Optional.empty();
  }

  /**
   * Glances at classes, on all processors.
   *
   * @return one per name, in the names' order; null where the class cannot be read (it is logged)
   */
  List<Glance> glances(List<String> classNames) {
    Map<ClassSource, List<String>> bySource = new LinkedHashMap<>();
    for (String name : classNames) {
      owner(name).ifPresent(s -> bySource.computeIfAbsent(s, k -> new ArrayList<>()).add(name));
    }
    Map<String, Glance> found = new HashMap<>();
    bySource.forEach((source, names) -> glance(source, names, found));
    List<Glance> glances = new ArrayList<>(classNames.size());
    for (String name : classNames) glances.add(found.get(name));
    return Collections.unmodifiableList(glances);
  }

  private void glance(ClassSource source, List<String> wanted, Map<String, Glance> found) {
    Glance[] glances = GlancePool.run(batches(source, wanted), wanted, this::logBroken);
    List<String> misplaced = new ArrayList<>();
    for (int i = 0; i < glances.length; i++) {
      String name = wanted.get(i);
      if (glances[i] == null) continue;
      if (glances[i].name().equals(name)) {
        found.put(name, glances[i]);
      } else {
        misplaced.add(name);
      }
    }
    if (misplaced.isEmpty()) return;
    log.add(
        source.label(),
        examples(misplaced)
            + " in a folder that does not fit the package: give the folder or jar whose root is"
            + " the root of the packages");
  }

  private static Batches batches(ClassSource source, List<String> wanted) {
    Optional<Batches> together =
        source instanceof JarSource jar ? jar.batches(wanted) : Optional.empty();
    return together.orElseGet(() -> Batches.of(source, wanted));
  }

  /** Notes a class that is here but is no use. */
  void logBroken(String name, String why) {
    String where = owner(name).map(ClassSource::label).orElse("?");
    log.add(ClassNames.binary(name) + " in " + where, why);
  }

  @Override
  public void close() {
    sources.forEach(ClassSource::close);
  }
}
