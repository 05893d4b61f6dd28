package dev.leash.bytecode;

/** Which files are classes, by their path below a root. */
final class ClassNames {
  private static final String SUFFIX = ".class";

  private ClassNames() {}

  /**
   * The internal name a path stands for, or null if it is no class: another file, metadata, or a
   * module or package declaration.
   *
   * @param path relative, with forward slashes
   */
  static String ofPath(String path) {
    if (!path.endsWith(SUFFIX) || path.startsWith("META-INF/")) return null;
    String name = path.substring(0, path.length() - SUFFIX.length());
    String simple = name.substring(name.lastIndexOf('/') + 1);
    boolean declaration = simple.equals("module-info") || simple.equals("package-info");
    return simple.isEmpty() || declaration ? null : name;
  }

  static String toPath(String internalName) {
    return internalName + SUFFIX;
  }

  /** {@code a/b/C$D} as {@code a.b.C$D}. */
  static String binary(String internalName) {
    return internalName.replace('/', '.');
  }
}
