package dev.leash.runtime.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.objectweb.asm.ClassReader;

/** Super-types, from class files alone: nothing is loaded. */
final class Hierarchy {
  private record Header(String superName, List<String> interfaces) {}

  private final ClassBytes classes;
  private final ConcurrentMap<String, Optional<Header>> headers = new ConcurrentHashMap<>();

  Hierarchy(ClassBytes classes) {
    this.classes = classes;
  }

  boolean isSubtype(String name, String ancestor) {
    if (name.equals(ancestor) || ancestor.equals("java/lang/Object")) {
      return true;
    }
    Header header = header(name).orElse(null);
    if (header == null) {
      return false;
    }
    List<String> parents = new ArrayList<>(header.interfaces());
    if (header.superName() != null) {
      parents.add(header.superName());
    }
    return parents.stream().anyMatch(parent -> isSubtype(parent, ancestor));
  }

  private Optional<Header> header(String name) {
    Optional<Header> known = headers.get(name);
    if (known == null) {
      byte[] bytes = name.startsWith("[") ? null : classes.read(name + ".class");
      known = Optional.ofNullable(bytes).map(Hierarchy::read);
      headers.put(name, known);
    }
    return known;
  }

  private static Header read(byte[] bytes) {
    try {
      ClassReader reader = new ClassReader(bytes);
      return new Header(reader.getSuperName(), List.of(reader.getInterfaces()));
    } catch (RuntimeException damaged) {
      return new Header("java/lang/Object", List.of()); // refused when it is woven itself
    }
  }
}
