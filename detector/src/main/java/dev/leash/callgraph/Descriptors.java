package dev.leash.callgraph;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads JVM descriptors. Types are internal names for classes, descriptors for primitives and
 * arrays.
 */
public final class Descriptors {
  private Descriptors() {}

  /** The parameter types of a method descriptor. */
  public static List<String> parameters(String descriptor) {
    List<String> types = new ArrayList<>();
    int i = 1;
    while (descriptor.charAt(i) != ')') {
      int end = end(descriptor, i);
      types.add(type(descriptor.substring(i, end)));
      i = end;
    }
    return types;
  }

  /** The return type; {@code V} for void. */
  public static String returned(String descriptor) {
    return type(descriptor.substring(descriptor.indexOf(')') + 1));
  }

  /** The parameter part with its parentheses. */
  public static String parameterPart(String descriptor) {
    return descriptor.substring(0, descriptor.indexOf(')') + 1);
  }

  /** Internal name for a class descriptor, anything else as it is. */
  public static String type(String descriptor) {
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1)
        : descriptor;
  }

  /** Whether the type (as this class names types) is a primitive or void. */
  public static boolean primitive(String type) {
    return type.length() == 1 && "VZBCSIJFD".indexOf(type.charAt(0)) >= 0;
  }

  private static int end(String descriptor, int start) {
    int i = start;
    while (descriptor.charAt(i) == '[') i++;
    return descriptor.charAt(i) == 'L' ? descriptor.indexOf(';', i) + 1 : i + 1;
  }
}
