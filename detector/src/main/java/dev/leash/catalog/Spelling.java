package dev.leash.catalog;

import java.util.Map;

/**
 * Turns names as Java source spells them into internal names and descriptors.
 *
 * @param prefixes package abbreviations of the file: {@code ui} to {@code org/robovm/apple/uikit/}
 */
record Spelling(Map<String, String> prefixes) {
  private static final Map<String, String> PRIMITIVES =
      Map.of(
          "boolean", "Z", "byte", "B", "char", "C", "short", "S", "int", "I", "long", "J", "float",
          "F", "double", "D");

  /**
   * Internal name of a class: dotted, {@code prefix:Name}, or a simple one of {@code java.lang}.
   */
  String internalName(String spelled) throws Mistake {
    int colon = spelled.indexOf(':');
    if (colon >= 0) {
      String prefix = prefixes.get(spelled.substring(0, colon));
      if (prefix == null) {
        throw unknownPrefix(spelled.substring(0, colon));
      }
      return prefix.concat(spelled.substring(colon + 1).replace('.', '/'));
    }
    return spelled.indexOf('.') >= 0 ? spelled.replace('.', '/') : "java/lang/".concat(spelled);
  }

  private static Mistake unknownPrefix(String prefix) {
    return new Mistake(
        "unknown prefix '" + prefix + ":'; declare it above: prefix " + prefix + "=some.package.");
  }

  /** Internal name of a class whose spelling is checked; not asked for bundled owners at load. */
  String checkedName(String spelled) throws Mistake {
    String name = internalName(spelled);
    if (!isName(name)) {
      throw new Mistake("'" + spelled + "' is no class name; write java.util.Map$Entry");
    }
    return name;
  }

  /** Whether every part between slashes is a Java identifier. */
  private static boolean isName(String name) {
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '/') {
        if (start) {
          return false;
        }
        start = true;
      } else {
        if (start ? !Character.isJavaIdentifierStart(c) : !Character.isJavaIdentifierPart(c)) {
          return false;
        }
        start = false;
      }
    }
    return !start;
  }

  /** Field descriptor of a type, arrays included. */
  String descriptor(String spelled) throws Mistake {
    String element = spelled;
    StringBuilder arrays = new StringBuilder();
    while (element.endsWith("[]")) {
      arrays.append('[');
      element = element.substring(0, element.length() - 2);
    }
    if (element.endsWith("...")) {
      arrays.append('[');
      element = element.substring(0, element.length() - 3);
    }
    String primitive = PRIMITIVES.get(element);
    return primitive != null ? arrays + primitive : arrays + "L" + checkedName(element) + ";";
  }

  /** {@code (String,int)} to {@code (Ljava/lang/String;I)}; {@code (*)} to {@code *}; "" stays. */
  String parameters(String spelled) throws Mistake {
    if (spelled.isEmpty() || spelled.equals("*")) {
      return spelled;
    }
    if (spelled.charAt(0) != '(' || spelled.charAt(spelled.length() - 1) != ')') {
      throw new Mistake("'" + spelled + "' is no parameter list; write (String,int) or (*)");
    }
    String inside = spelled.substring(1, spelled.length() - 1);
    if (inside.equals("*")) {
      return "*";
    }
    StringBuilder descriptor = new StringBuilder("(");
    int from = 0;
    while (from < inside.length()) {
      int comma = inside.indexOf(',', from);
      int to = comma < 0 ? inside.length() : comma;
      descriptor.append(descriptor(inside.substring(from, to)));
      from = to + 1;
    }
    if (inside.endsWith(",")) {
      throw new Mistake("'" + spelled + "' ends with a comma");
    }
    return descriptor.append(')').toString();
  }

  /** A whole {@code Owner#name(parameters)} or {@code Owner#FIELD}. */
  Signature signature(String spelled) throws Mistake {
    int hash = spelled.indexOf('#');
    if (hash <= 0) {
      throw new Mistake(
          "'"
              + spelled
              + "' is no signature; write java.net.Socket#connect(java.net.SocketAddress,int)");
    }
    String owner = checkedName(spelled.substring(0, hash));
    int open = spelled.indexOf('(', hash);
    String name = spelled.substring(hash + 1, open < 0 ? spelled.length() : open);
    return new Signature(
        owner, memberName(name), open < 0 ? "" : parameters(spelled.substring(open)));
  }

  static String memberName(String name) throws Mistake {
    boolean special = name.equals("<init>") || name.equals("*");
    if (!special && (name.indexOf('/') >= 0 || !isName(name))) {
      throw new Mistake(
          "'" + name + "' is no member name; write a name, <init> for constructors, or * for all");
    }
    return name;
  }

  /**
   * {@code name(parameters)} of a method of a class that the row leaves open, as {@code
   * name+descriptor}.
   */
  String member(String spelled) throws Mistake {
    int open = spelled.indexOf('(');
    if (open <= 0) {
      throw new Mistake("'" + spelled + "' is no method; write run() or doInBackground(*)");
    }
    return memberName(spelled.substring(0, open)) + parameters(spelled.substring(open));
  }
}
