package dev.leash.ir;

import java.util.List;

/**
 * A method's declaration without its body.
 *
 * @param access flags of {@link Access}
 * @param exceptions internal names of the declared exceptions ({@code throws}), in that order
 * @param annotations in the order written
 */
public record MethodShape(
    MethodRef ref, int access, List<String> exceptions, List<AnnotationUse> annotations) {
  public MethodShape {
    exceptions = List.copyOf(exceptions);
    annotations = List.copyOf(annotations);
  }

  public boolean isStatic() {
    return Access.is(access, Access.STATIC);
  }

  public boolean isAbstract() {
    return Access.is(access, Access.ABSTRACT);
  }

  public boolean isSynthetic() {
    return Access.is(access, Access.SYNTHETIC);
  }

  public boolean isBridge() {
    return Access.is(access, Access.BRIDGE);
  }

  public boolean hasBody() {
    return !Access.is(access, Access.ABSTRACT | Access.NATIVE);
  }
}
