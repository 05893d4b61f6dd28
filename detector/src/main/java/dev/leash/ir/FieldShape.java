package dev.leash.ir;

import java.util.List;

/**
 * A field's declaration.
 *
 * @param access flags of {@link Access}
 * @param constant compile-time constant (Integer, Long, Float, Double, String) or null
 */
public record FieldShape(
    FieldRef ref, int access, Object constant, List<AnnotationUse> annotations) {
  public FieldShape {
    annotations = List.copyOf(annotations);
  }

  public boolean isStatic() {
    return Access.is(access, Access.STATIC);
  }
}
