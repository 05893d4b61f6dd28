package dev.leash.source.types;

/** The primitive types, and void. */
public enum Primitive implements Type {
  BOOLEAN('Z', "boolean", "java/lang/Boolean", 0),
  BYTE('B', "byte", "java/lang/Byte", 1),
  SHORT('S', "short", "java/lang/Short", 2),
  CHAR('C', "char", "java/lang/Character", 2),
  INT('I', "int", "java/lang/Integer", 3),
  LONG('J', "long", "java/lang/Long", 4),
  FLOAT('F', "float", "java/lang/Float", 5),
  DOUBLE('D', "double", "java/lang/Double", 6),
  VOID('V', "void", "java/lang/Void", 0);

  private final char code;
  private final String word;
  private final String box;

  /** Numeric types widen to those of a higher rank. */
  private final int rank;

  Primitive(char code, String word, String box, int rank) {
    this.code = code;
    this.word = word;
    this.box = box;
    this.rank = rank;
  }

  /** The descriptor. */
  public char code() {
    return code;
  }

  /** As written in source. */
  public String word() {
    return word;
  }

  /** Internal name of the class that boxes it. */
  public String box() {
    return box;
  }

  /** Slots that a value takes. */
  public int size() {
    return this == LONG || this == DOUBLE ? 2 : this == VOID ? 0 : 1;
  }

  public boolean isNumeric() {
    return this != BOOLEAN && this != VOID;
  }

  /** Whether arithmetic treats it as an int: byte, short, char, int. */
  public boolean isSmall() {
    return this == BYTE || this == SHORT || this == CHAR || this == INT;
  }

  /** The type of that word, or null. */
  public static Primitive of(String word) {
    for (Primitive p : values()) if (p.word.equals(word)) return p;
    return null;
  }

  /** The type of that descriptor, or null. */
  public static Primitive of(char code) {
    for (Primitive p : values()) if (p.code == code) return p;
    return null;
  }

  /** The type that the class boxes, or null. */
  public static Primitive boxedBy(String internalName) {
    if (!internalName.startsWith("java/lang/")) return null;
    for (Primitive p : values()) if (p != VOID && p.box.equals(internalName)) return p;
    return null;
  }

  /** JLS 5.1.2, identity included. */
  public boolean widensTo(Primitive to) {
    if (this == to) return true;
    if (!isNumeric() || !to.isNumeric() || to == CHAR) return false;
    return rank < to.rank;
  }
}
