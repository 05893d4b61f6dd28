package dev.leash.rules;

import dev.leash.ir.AnnotationUse;
import dev.leash.ir.ClassShape;
import dev.leash.ir.MethodShape;
import dev.leash.ir.Program;
import java.util.List;

/**
 * What the user suppressed: an annotation of the simple name {@code SuppressFBWarnings}, of any
 * package, on the method, its class or a class around it. Its values are rule names or their
 * beginnings, as SpotBugs reads them; none means all.
 */
public final class Suppressions {
  private final Program program;

  public Suppressions(Program program) {
    this.program = program;
  }

  public boolean suppresses(Finding f) {
    String type = f.className().replace('.', '/');
    ClassShape shape = program.shape(type).orElse(null);
    if (shape == null) return false;
    boolean onMethod =
        shape.method(f.method(), f.descriptor()).map(MethodShape::annotations).stream()
            .anyMatch(a -> names(a, f.rule()));
    return onMethod || onClass(shape, f.rule(), 0);
  }

  private boolean onClass(ClassShape shape, Rule rule, int depth) {
    if (names(shape.annotations(), rule)) return true;
    if (shape.outerClass() == null || depth > 32) return false;
    ClassShape outer = program.shape(shape.outerClass()).orElse(null);
    if (outer == null) return false;
    boolean aroundLocal =
        shape.enclosingMethod() != null
            && outer
                .method(shape.enclosingMethod().name(), shape.enclosingMethod().descriptor())
                .map(m -> names(m.annotations(), rule))
                .orElse(false);
    return aroundLocal || onClass(outer, rule, depth + 1);
  }

  private static boolean names(List<AnnotationUse> annotations, Rule rule) {
    for (AnnotationUse a : annotations) {
      boolean suppression =
          a.type().substring(a.type().lastIndexOf('/') + 1).equals("SuppressFBWarnings");
      if (!suppression) continue;
      List<String> values = a.strings("value");
      if (values.isEmpty() || values.stream().anyMatch(rule.name()::startsWith)) return true;
    }
    return false;
  }
}
