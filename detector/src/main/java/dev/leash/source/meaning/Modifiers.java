package dev.leash.source.meaning;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import dev.leash.ir.Access;

/** Access flags as a compiler writes them for what the source says. */
final class Modifiers {
  private static final int TRANSIENT = 0x0080;

  private Modifiers() {}

  /** The flags that stand there as words. */
  static int written(Node node) {
    if (!(node instanceof NodeWithModifiers<?> with)) return 0;
    int flags = 0;
    for (Modifier m : with.getModifiers()) {
      flags |=
          switch (m.getKeyword()) {
            case PUBLIC -> Access.PUBLIC;
            case PROTECTED -> Access.PROTECTED;
            case PRIVATE -> Access.PRIVATE;
            case STATIC -> Access.STATIC;
            case FINAL -> Access.FINAL;
            case ABSTRACT -> Access.ABSTRACT;
            case NATIVE -> Access.NATIVE;
            case SYNCHRONIZED -> Access.SYNCHRONIZED;
            case VOLATILE -> Access.VOLATILE;
            case TRANSIENT -> TRANSIENT;
            default -> 0;
          };
    }
    return flags;
  }

  static int ofClass(SourceClass c) {
    int flags = c.place() == SourceClass.Place.ANONYMOUS ? 0 : written(c.node());
    if (c.node() instanceof EnumConstantDeclaration) return Access.ENUM | Access.FINAL;
    SourceClass outer = c.outer();
    boolean member = c.place() == SourceClass.Place.MEMBER;
    if (member && outer.isInterface()) flags |= Access.PUBLIC | Access.STATIC;
    switch (c.kind()) {
      case INTERFACE -> flags |= Access.INTERFACE | Access.ABSTRACT;
      case ANNOTATION -> flags |= Access.INTERFACE | Access.ABSTRACT | Access.ANNOTATION;
      case ENUM -> flags |= Access.ENUM;
      case RECORD -> flags |= Access.FINAL;
      default -> {}
    }
    boolean nested = c.place() == SourceClass.Place.MEMBER || c.place() == SourceClass.Place.LOCAL;
    if (nested && c.kind() != SourceClass.Kind.CLASS) flags |= Access.STATIC;
    if (c.node() instanceof EnumDeclaration e) {
      boolean bodies = e.getEntries().stream().anyMatch(entry -> entry.getClassBody().isNonEmpty());
      if (!bodies) flags |= Access.FINAL;
    }
    return flags;
  }
}
