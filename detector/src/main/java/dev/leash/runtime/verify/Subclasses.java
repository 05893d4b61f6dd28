package dev.leash.runtime.verify;

import dev.leash.runtime.weave.ClassHeader;
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

  /** The class itself, unless it is abstract and others extend or implement it: then the first. */
  synchronized List<Subject> of(Subject subject) {
    byte[] bytes = own.read(subject.className().replace('.', '/') + ".class");
    if (bytes == null || !ClassHeader.of(bytes).isAbstract()) {
      return List.of(subject);
    }
    if (headers == null) {
      headers = read();
    }
    List<Subject> found =
        headers.entrySet().stream()
            .filter(e -> !e.getValue().isAbstract())
            .filter(e -> inherits(e.getKey(), subject.className()))
            .limit(MOST)
            .map(e -> new Subject(e.getKey()))
            .toList();
    return found.isEmpty() ? List.of(subject) : found;
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
