package dev.leash.source.meaning;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Intersection;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import dev.leash.source.types.TypeVariable;
import dev.leash.source.types.Unknown;
import dev.leash.source.types.Wildcard;
import java.util.ArrayList;
import java.util.List;

/** Types as written, resolved in their scope (JLS 6.5.5). */
final class TypeReader {
  private TypeReader() {}

  /** Declares the type parameters in the scope, and gives them. */
  static List<TypeVariable> variables(NodeList<TypeParameter> nodes, Scope scope) {
    List<TypeVariable> made = new ArrayList<>(nodes.size());
    for (TypeParameter p : nodes) {
      TypeVariable variable =
          new TypeVariable(
              p.getNameAsString(),
              () -> {
                List<Type> bounds = new ArrayList<>();
                for (ClassOrInterfaceType t : p.getTypeBound()) bounds.add(read(t, scope));
                if (bounds.isEmpty()) bounds.add(scope.unit().project().world().object());
                return bounds;
              },
              null);
      scope.declare(variable);
      made.add(variable);
    }
    return List.copyOf(made);
  }

  /** The type; unknown if it, or a part of it that matters, cannot be resolved. */
  static Type read(com.github.javaparser.ast.type.Type node, Scope scope) {
    if (node instanceof PrimitiveType p) return Primitive.of(p.getType().asString());
    if (node instanceof VoidType) return Primitive.VOID;
    if (node instanceof ArrayType a) {
      return new dev.leash.source.types.ArrayType(read(a.getComponentType(), scope));
    }
    if (node instanceof ClassOrInterfaceType c) return classType(c, scope);
    if (node instanceof WildcardType w) {
      Type upper = w.getExtendedType().map(t -> read(t, scope)).orElse(null);
      Type lower = w.getSuperType().map(t -> read(t, scope)).orElse(null);
      return new Wildcard(upper, lower);
    }
    if (node instanceof IntersectionType i) {
      return new Intersection(i.getElements().stream().map(t -> read(t, scope)).toList());
    }
    if (node instanceof UnionType u) {
      return relations(scope).lub(u.getElements().stream().map(t -> read(t, scope)).toList());
    }
    return Unknown.ANY;
  }

  private static Relations relations(Scope scope) {
    return scope.unit().project().relations();
  }

  private static Type classType(ClassOrInterfaceType c, Scope scope) {
    String simple = c.getNameAsString();
    List<Type> args = new ArrayList<>();
    c.getTypeArguments().ifPresent(list -> list.forEach(t -> args.add(read(t, scope))));
    if (c.getScope().isEmpty()) {
      Type found = named(simple, scope);
      return found instanceof ClassType t ? with(t, args) : found;
    }
    ClassOrInterfaceType around = c.getScope().get();
    Type outer = qualified(around, scope);
    if (outer instanceof ClassType o) {
      ClassInfo member = Members.type(scope.unit().project(), o.info(), simple);
      if (member == null) return new Unknown(o.info().name() + "$" + simple);
      boolean generic = member.isInner() && !o.args().isEmpty();
      return with(new ClassType(member, List.of(), generic ? o : null), args);
    }
    String name = plainName(c);
    ClassInfo found = scope.unit().canonical(name);
    if (found == null) return new Unknown(Unit.guessInternal(name));
    return with(ClassType.of(found), args);
  }

  /** The type in front of a dot, or null if that is a package. */
  private static Type qualified(ClassOrInterfaceType c, Scope scope) {
    Type found = classType(c, scope);
    return found instanceof ClassType ? found : null;
  }

  private static String plainName(ClassOrInterfaceType c) {
    String scope = c.getScope().map(s -> plainName(s) + ".").orElse("");
    return scope + c.getNameAsString();
  }

  private static ClassType with(ClassType type, List<Type> args) {
    if (args.size() != type.info().typeParameters().size()) args = List.of();
    ClassType outer = type.outer();
    return new ClassType(type.info(), args, outer);
  }

  /** The type of that simple name. */
  static Type named(String simple, Scope scope) {
    Project project = scope.unit().project();
    boolean staticSeen = false;
    for (Scope s = scope; s != null; s = s.parent) {
      SourceClass local = s.ownClass(simple);
      if (local != null) return ClassType.of(local);
      TypeVariable variable = s.ownTypeVariable(simple);
      if (variable != null) return variable;
      if (s.headerOf != null && s.headerOf.simpleName().equals(simple)) {
        return ClassType.of(s.headerOf);
      }
      staticSeen |= s.isStatic;
      if (s.clazz != null) {
        if (s.clazz.simpleName().equals(simple)) return ClassType.of(s.clazz);
        ClassInfo member = Members.type(project, s.clazz, simple);
        if (member != null) return member(member, s.clazz, staticSeen);
        staticSeen |= s.clazz.isStatic();
      }
    }
    ClassInfo found = scope.unit().type(simple);
    if (found != null) return ClassType.of(found);
    String imported = scope.unit().importedName(simple);
    return imported == null ? new Unknown(scope.unit().prefix() + simple) : new Unknown(imported);
  }

  /** A member class named from inside is that of the enclosing type. */
  private static Type member(ClassInfo member, SourceClass from, boolean isStatic) {
    if (!member.isInner() || isStatic) return ClassType.of(member);
    ClassType above = from.project().relations().asSuper(from.thisType(), member.outer());
    boolean generic = above != null && (!above.args().isEmpty() || above.outer() != null);
    return new ClassType(member, List.of(), generic ? above : null);
  }
}
