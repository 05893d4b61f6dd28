package dev.leash.source.meaning;

import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Substitution;
import dev.leash.source.types.Type;
import java.util.List;

/** Compares methods' parameters (JLS 8.4.2). */
final class Signatures {
  private Signatures() {}

  /** Whether the two have the same parameters as members of the class. */
  static boolean same(Project project, MethodInfo a, MethodInfo b, ClassInfo site) {
    if (a.arity() != b.arity()) return false;
    List<Type> ofA = asMember(project, a, site);
    List<Type> ofB = asMember(project, b, site);
    if (a.variables().size() == b.variables().size() && !a.variables().isEmpty()) {
      ofB = Substitution.of(b.variables(), a.variables()).applyAll(ofB);
    }
    boolean same = true;
    for (int i = 0; i < ofA.size() && same; i++) {
      same = isSame(ofA.get(i), ofB.get(i));
    }
    if (same) return true;
    // A signature overrides another one also if it is the other's erasure.
    for (int i = 0; i < ofA.size(); i++) {
      if (!Erasure.descriptor(a.parameters().get(i)).equals(Erasure.descriptor(ofB.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Type a, Type b) {
    return a.equals(b) || (a.isUnknown() && b.isUnknown());
  }

  /** The parameters' types as the class inherits them. */
  static List<Type> asMember(Project project, MethodInfo m, ClassInfo site) {
    return memberTypes(project.relations(), m, site.thisType()).applyAll(m.parameters());
  }

  /** What the method's types become for a site; empty for a static method. */
  static Substitution memberTypes(Relations relations, MethodInfo m, Type site) {
    if (m.isStatic()) return new Substitution();
    ClassType above = relations.asSuper(site, m.owner());
    return above == null ? new Substitution() : Substitution.of(relations.capture(above));
  }
}
