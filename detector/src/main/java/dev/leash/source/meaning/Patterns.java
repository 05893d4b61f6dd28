package dev.leash.source.meaning;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.MatchAllPatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.tree.Pattern;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.FieldInfo;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Substitution;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.List;

/** Patterns (JLS 14.30). */
final class Patterns {
  private Patterns() {}

  /**
   * The pattern, or null if its type cannot be resolved.
   *
   * @param matched type of what it is matched with
   */
  static Pattern read(Attribution a, ComponentPatternExpr node, Type matched, Scope scope) {
    if (node instanceof TypePatternExpr t) {
      boolean isVar = t.getType().isVarType() || isNamedVar(t.getType());
      Type type = isVar ? a.relations().upward(matched) : TypeReader.read(t.getType(), scope);
      LocalVar variable = new LocalVar(t.getNameAsString(), type, scope.frame);
      return new Pattern.Typed(type, variable);
    }
    if (node instanceof MatchAllPatternExpr) return new Pattern.Typed(matched, null);
    if (!(node instanceof RecordPatternExpr r)) return null;
    Type type = TypeReader.read(r.getType(), scope);
    if (!(type instanceof ClassType c)) return null;
    List<FieldInfo> components = components(c.info());
    if (components == null || components.size() != r.getPatternList().size()) return null;
    List<MethodInfo> accessors = new ArrayList<>();
    List<Type> types = new ArrayList<>();
    List<Pattern> parts = new ArrayList<>();
    Substitution s = Substitution.of(a.relations().capture(c));
    for (int i = 0; i < components.size(); i++) {
      FieldInfo component = components.get(i);
      MethodInfo accessor = accessor(c.info(), component.name());
      if (accessor == null) return null;
      accessors.add(accessor);
      Type componentType = s.apply(accessor.result());
      types.add(componentType);
      Pattern part = read(a, r.getPatternList().get(i), componentType, scope);
      if (part == null) return null;
      parts.add(part);
    }
    return new Pattern.Deconstruction(type, c.info(), accessors, types, parts);
  }

  static boolean isNamedVar(com.github.javaparser.ast.type.Type type) {
    return type instanceof ClassOrInterfaceType c
        && c.getNameAsString().equals("var")
        && c.getScope().isEmpty();
  }

  private static MethodInfo accessor(ClassInfo info, String name) {
    for (MethodInfo m : info.methods(name)) if (m.arity() == 0) return m;
    return null;
  }

  /** The record's components in order, or null if it is none. */
  private static List<FieldInfo> components(ClassInfo info) {
    if (info instanceof SourceClass s) {
      return s.isRecord() ? s.fields().stream().filter(f -> !f.isStatic()).toList() : null;
    }
    if (!(info instanceof dev.leash.source.types.HeaderClass h)) return null;
    if (!"java/lang/Record".equals(h.shape().superName())) return null;
    return h.shape().fields().stream()
        .filter(f -> !f.isStatic())
        .map(f -> h.field(f.ref().name()))
        .toList();
  }
}
