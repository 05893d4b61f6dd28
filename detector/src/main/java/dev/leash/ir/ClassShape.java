package dev.leash.ir;

import java.util.List;
import java.util.Optional;

/**
 * A class's declaration: its header and members, no bodies.
 *
 * @param name internal name
 * @param superName internal name of the superclass; null for {@code java/lang/Object} and modules
 * @param sourceFile simple file name, or null if the class file does not say
 * @param outerClass internal name of the lexically enclosing class, or null for a top-level class
 * @param enclosingMethod for local and anonymous classes the method around them ({@code name +
 *     descriptor} of {@code outerClass}), else null
 */
public record ClassShape(
    String name,
    int access,
    String superName,
    List<String> interfaces,
    String sourceFile,
    String outerClass,
    MethodRef enclosingMethod,
    List<MethodShape> methods,
    List<FieldShape> fields,
    List<AnnotationUse> annotations) {
  public ClassShape {
    interfaces = List.copyOf(interfaces);
    methods = List.copyOf(methods);
    fields = List.copyOf(fields);
    annotations = List.copyOf(annotations);
  }

  public boolean isInterface() {
    return Access.is(access, Access.INTERFACE);
  }

  public boolean isAbstract() {
    return Access.is(access, Access.ABSTRACT);
  }

  public Optional<MethodShape> method(String methodName, String descriptor) {
    for (MethodShape m : methods) {
      if (m.ref().name().equals(methodName) && m.ref().descriptor().equals(descriptor))
        return Optional.of(m);
    }
    return Optional.empty();
  }

  public Optional<FieldShape> field(String fieldName) {
    for (FieldShape f : fields) {
      if (f.ref().name().equals(fieldName)) return Optional.of(f);
    }
    return Optional.empty();
  }
}
