package dev.leash.source.meaning;

import dev.leash.ir.Access;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.Intersection;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Substitution;
import dev.leash.source.types.Type;
import dev.leash.source.types.TypeVariable;
import dev.leash.source.types.Wildcard;
import java.util.ArrayList;
import java.util.List;

/**
 * What a functional interface's method takes and gives (JLS 9.8, 9.9).
 *
 * @param type the interface, wildcards replaced
 * @param parameters the method's, with the interface's arguments
 */
record FunctionType(ClassType type, MethodInfo method, List<Type> parameters, Type result) {
  /** The function type, or null if the type is no functional interface. */
  static FunctionType of(Project project, Type unsettled) {
    Type type = Relations.settled(unsettled);
    if (type instanceof Intersection i) {
      for (Type part : i.parts()) {
        FunctionType found = of(project, part);
        if (found != null) return found;
      }
      return null;
    }
    if (!(type instanceof ClassType c) || !c.info().isInterface()) return null;
    MethodInfo method = project.functionalMethod(c.info());
    if (method == null) return null;
    ClassType plain = withoutWildcards(c);
    ClassType above = project.relations().asSuper(plain, method.owner());
    if (above == null || above.isRaw()) {
      List<Type> erased = method.parameters().stream().map(Erasure::of).toList();
      return new FunctionType(plain, method, erased, Erasure.of(method.result()));
    }
    Substitution s = Substitution.of(above);
    return new FunctionType(
        plain, method, s.applyAll(method.parameters()), s.apply(method.result()));
  }

  private static ClassType withoutWildcards(ClassType type) {
    List<Type> args = new ArrayList<>();
    List<TypeVariable> parameters = type.info().typeParameters();
    for (int i = 0; i < type.args().size(); i++) {
      Type arg = Relations.settled(type.args().get(i));
      if (arg instanceof Wildcard w) {
        Type bound = parameters.get(i).bounds().get(0);
        boolean plain = !mentions(bound, parameters);
        Type upper = plain ? bound : Erasure.of(bound);
        arg = w.upper() != null ? w.upper() : w.lower() != null ? w.lower() : upper;
      }
      args.add(arg);
    }
    return new ClassType(type.info(), args, type.outer());
  }

  private static boolean mentions(Type bound, List<TypeVariable> parameters) {
    if (bound instanceof TypeVariable v) return parameters.contains(v);
    return bound instanceof ClassType c
        && c.args().stream().anyMatch(arg -> mentions(arg, parameters));
  }

  /** The single abstract method of the interface, or null. */
  static MethodInfo methodOf(Project project, ClassInfo info) {
    List<MethodInfo> found = new ArrayList<>();
    for (ClassInfo c : Members.lineage(info)) {
      if (!c.isInterface()) continue;
      for (MethodInfo m : c.methods()) {
        if (m.isStatic() || Access.is(m.access(), Access.PRIVATE) || isOfObject(project, m)) {
          continue;
        }
        boolean overridden = false;
        for (MethodInfo f : found) {
          overridden |= f.name().equals(m.name()) && Signatures.same(project, f, m, info);
        }
        if (!overridden) found.add(m);
      }
    }
    MethodInfo only = null;
    for (MethodInfo m : found) {
      if (!m.isAbstract()) continue;
      if (only != null) return null;
      only = m;
    }
    return only;
  }

  private static boolean isOfObject(Project project, MethodInfo m) {
    if (!m.isAbstract() || !(project.world().object() instanceof ClassType object)) return false;
    for (MethodInfo o : object.info().methods(m.name())) {
      if (Access.is(o.access(), Access.PUBLIC) && o.descriptor().equals(m.descriptor())) {
        return true;
      }
      boolean parameters =
          o.descriptor()
              .substring(0, o.descriptor().indexOf(')'))
              .equals(m.descriptor().substring(0, m.descriptor().indexOf(')')));
      if (Access.is(o.access(), Access.PUBLIC) && parameters) return true;
    }
    return false;
  }
}
