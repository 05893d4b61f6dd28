package dev.leash.callgraph;

import dev.leash.catalog.Catalog;
import dev.leash.catalog.Row;
import dev.leash.ir.ClassShape;
import dev.leash.ir.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether it matters where a value of some type comes from: numbers that may be time limits,
 * objects whose methods have bodies or rows, and anything that may hold those. Dates, texts and
 * bytes do not matter.
 */
final class Relevance {
  private final Program program;
  private final Catalog catalog;
  private final Hierarchy hierarchy;
  private final Map<String, Boolean> cache = new HashMap<>();
  private Boolean tokens;

  Relevance(Program program, Catalog catalog, Hierarchy hierarchy) {
    this.program = program;
    this.hierarchy = hierarchy;
    this.catalog = catalog;
  }

  /**
   * @param type internal name or descriptor
   */
  boolean of(String type) {
    return cache.computeIfAbsent(type, this::decide);
  }

  /**
   * Whether it matters even two steps away from what is judged: whatever may be or hold a stream, a
   * task or a lock. Of objects of the application's own concrete classes the type says enough.
   *
   * @param type internal name or descriptor
   */
  boolean carries(String type) {
    if (type.equals("J") || type.equals("java/lang/Long")) return tokens();
    if (!of(type) || Descriptors.primitive(type)) return false;
    if (type.startsWith("[")) return carries(Descriptors.type(type.substring(1)));
    if (catalog.speaksOf(type) || type.equals("java/lang/Object")) return true;
    return program.shape(type).map(s -> s.isInterface() || s.isAbstract()).orElse(true)
        || inherits(type);
  }

  /** Whether a task is ended by naming an object of that type. */
  private boolean isToken(String type) {
    for (Row.TaskEnd end : catalog.all(Row.TaskEnd.class)) {
      if (end.token() < 1) continue;
      List<String> types = Descriptors.parameters(end.signature().parameters());
      if (end.token() <= types.size() && types.get(end.token() - 1).equals(type)) return true;
    }
    return false;
  }

  /** Whether the module begins background tasks, whose tokens are numbers. */
  private boolean tokens() {
    if (tokens == null) {
      tokens =
          catalog.all(Row.TaskBegin.class).stream()
              .filter(b -> b.token() == Row.RESULT)
              .map(b -> b.signature().name())
              .distinct()
              .anyMatch(name -> !program.mentioning(null, name, null).isEmpty());
    }
    return tokens;
  }

  private boolean decide(String type) {
    if (type.startsWith("[")) {
      String element = Descriptors.type(type.substring(1));
      return !Descriptors.primitive(element) || "IJ".contains(element);
    }
    if (Descriptors.primitive(type)) return "ZIJ".contains(type);
    if (type.equals("java/lang/String")) return false;
    if (type.equals("java/lang/Object") || catalog.speaksOf(type)) return true;
    if (isToken(type)) return true;
    if (program.inModule(type) || !catalog.opaque(type)) return true;
    boolean kindKnown = program.shape(type).isPresent();
    boolean anInterface = program.shape(type).map(ClassShape::isInterface).orElse(false);
    return !kindKnown || anInterface || inherits(type);
  }

  private boolean inherits(String type) {
    for (String s : hierarchy.supertypes(type)) {
      if (!s.equals("java/lang/Object") && catalog.speaksOf(s)) return true;
    }
    return false;
  }
}
