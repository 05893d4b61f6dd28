package dev.leash.runtime.weave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.objectweb.asm.ClassReader;

/** Super-types, from class files alone: nothing is loaded. */
final class Hierarchy {
  /** Is the one a subtype of the other? */
  record Question(String name, String ancestor) {}

  /** A result and what it depends on. */
  record Answered<T>(T result, Map<Question, Boolean> answers) {}

  private record Header(String superName, List<String> interfaces) {}

  private final ClassBytes classes;
  private final ConcurrentMap<String, Optional<Header>> headers = new ConcurrentHashMap<>();

  @SuppressWarnings("ThreadLocalUsage") // gone when the work is done
  private final ThreadLocal<Map<Question, Boolean>> asked = new ThreadLocal<>();

  Hierarchy(ClassBytes classes) {
    this.classes = classes;
  }

  /** Does some work and says what it asked here, and the answers: it depends on nothing else. */
  <T> Answered<T> record(Supplier<T> work) {
    Map<Question, Boolean> answers = new LinkedHashMap<>();
    asked.set(answers);
    try {
      return new Answered<>(work.get(), answers);
    } finally {
      asked.remove();
    }
  }

  boolean isSubtype(String name, String ancestor) {
    if (name.equals(ancestor) || ancestor.equals("java/lang/Object")) {
      return true;
    }
    boolean answer = inherits(name, ancestor);
    Map<Question, Boolean> answers = asked.get();
    if (answers != null) {
      answers.put(new Question(name, ancestor), answer);
    }
    return answer;
  }

  private boolean inherits(String name, String ancestor) {
    if (name.equals(ancestor)) {
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
    return parents.stream().anyMatch(parent -> inherits(parent, ancestor));
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
