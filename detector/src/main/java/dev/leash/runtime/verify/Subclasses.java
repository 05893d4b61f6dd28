package dev.leash.runtime.verify;

import dev.leash.runtime.weave.ClassHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which of an app's own classes can be made in place of an abstract one. */
final class Subclasses {
  private static final int MOST = 4;

  private final PathBytes own;
  private Map<String, ClassHeader> headers;

  /** Of the classes in these folders and jars. */
  Subclasses(PathBytes own) {
    this.own = own;
  }

  /**
   * The class itself and those of its nested classes that extend it; if it is abstract and others
   * extend or implement it, the first of these instead.
   */
  synchronized List<Subject> of(Subject subject) {
    byte[] bytes = own.read(subject.className().replace('.', '/') + ".class");
    if (bytes == null) {
      return List.of(subject);
    }
    if (headers == null) {
      headers = read();
    }
    boolean made = !ClassHeader.of(bytes).isAbstract();
    List<Subject> found =
        headers.entrySet().stream()
            .filter(e -> !e.getValue().isAbstract())
            .filter(e -> !made || e.getKey().startsWith(subject.className() + "$"))
            .filter(e -> inherits(e.getKey(), subject.className()))
            .limit(MOST)
            .map(e -> new Subject(e.getKey()))
            .toList();
    List<Subject> all = new ArrayList<>(made || found.isEmpty() ? List.of(subject) : List.of());
    all.addAll(found);
    return all;
  }

  private boolean inherits(String name, String ancestor) {
    ClassHeader header = headers.get(name);
    return header != null
        && header.parents().stream().anyMatch(p -> p.equals(ancestor) || inherits(p, ancestor));
  }

  private Map<String, ClassHeader> read() {
    Map<String, ClassHeader> all = new HashMap<>();
    for (String name : own.classNames()) {
      all.put(name, ClassHeader.of(own.read(name.replace('.', '/') + ".class")));
    }
    return new TreeMap<>(all);
  }
}
