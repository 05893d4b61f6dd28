package dev.leash.rules;

import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Uses;
import dev.leash.ir.ClassShape;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import dev.leash.ir.Program;
import java.util.HashMap;
import java.util.Map;

/**
 * What a person calls things: the source method around a lambda's body, binary class names, short
 * method names.
 */
final class SourceNames {
  private final Program program;
  private final Uses uses;
  private final Map<MethodRef, MethodRef> enclosing = new HashMap<>();

  SourceNames(Program program, Uses uses) {
    this.program = program;
    this.uses = uses;
  }

  Program program() {
    return program;
  }

  /**
   * The method as written in the source: for a lambda's body or a method reference the method
   * around it.
   */
  MethodRef method(Node node) {
    MethodRef m = node.method();
    boolean madeUp =
        program.shape(m.owner()).flatMap(s -> s.method(m.name(), m.descriptor())).isEmpty();
    return source(madeUp && node.closure() != null ? node.closure().in() : m, 0);
  }

  /** The same for a method without a context. */
  MethodRef method(MethodRef m) {
    return source(m, 0);
  }

  private MethodRef source(MethodRef m, int depth) {
    MethodRef known = enclosing.get(m);
    if (known != null) return known;
    MethodShape shape =
        program.shape(m.owner()).flatMap(s -> s.method(m.name(), m.descriptor())).orElse(null);
    MethodRef result = m;
    if (shape != null && madeUp(shape) && depth < 16) {
      for (MethodRef creator : uses.callers(m.owner(), m.name(), m.descriptor())) {
        if (creator.equals(m) || !creator.owner().equals(m.owner())) continue;
        result = source(creator, depth + 1);
        break;
      }
    }
    enclosing.put(m, result);
    return result;
  }

  /** Lambda bodies: synthetic from javac, plain but with a telling name from Kotlin's compiler. */
  private static boolean madeUp(MethodShape m) {
    return (m.isSynthetic() && !m.isBridge()) || m.ref().name().contains("$lambda$");
  }

  /** Simple source file name, or "". */
  String file(String owner) {
    String file = program.shape(owner).map(ClassShape::sourceFile).orElse(null);
    return file == null ? "" : file;
  }

  /** {@code a.b.C$D}. */
  static String binary(String internalName) {
    return internalName.replace('/', '.');
  }

  /** {@code Session.save}, {@code new Socket}. */
  static String shortName(MethodRef m) {
    String type = simple(m.owner());
    return m.isConstructor() ? "new " + type : type + "." + m.name();
  }

  /** The class name without its package; nested classes as in the source. */
  static String simple(String internalName) {
    String name = internalName.substring(internalName.lastIndexOf('/') + 1);
    int dollar = name.indexOf('$');
    boolean named =
        dollar > 0 && dollar + 1 < name.length() && !Character.isDigit(name.charAt(dollar + 1));
    return named ? name.replace('$', '.') : name;
  }

  /** {@code Socket.connect(SocketAddress, int)}, to name an API method in full. */
  static String signature(MethodRef m) {
    StringBuilder b = new StringBuilder(shortName(m)).append('(');
    String separator = "";
    for (String p : Descriptors.parameters(m.descriptor())) {
      b.append(separator).append(typeName(p));
      separator = ", ";
    }
    return b.append(')').toString();
  }

  private static String typeName(String type) {
    if (type.startsWith("[")) return typeName(Descriptors.type(type.substring(1))) + "[]";
    return switch (type) {
      case "Z" -> "boolean";
      case "B" -> "byte";
      case "C" -> "char";
      case "S" -> "short";
      case "I" -> "int";
      case "J" -> "long";
      case "F" -> "float";
      case "D" -> "double";
      default -> simple(type);
    };
  }
}
