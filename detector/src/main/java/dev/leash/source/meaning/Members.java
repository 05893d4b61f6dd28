package dev.leash.source.meaning;

import dev.leash.ir.Access;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.FieldInfo;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds members of classes, inherited ones included. */
final class Members {
  private Members() {}

  /** The member class of that name, own or inherited, or null. */
  static ClassInfo type(Project project, ClassInfo info, String name) {
    return type(info, name, new HashSet<>());
  }

  private static ClassInfo type(ClassInfo info, String name, Set<ClassInfo> seen) {
    if (!seen.add(info)) return null;
    ClassInfo own = info.member(name);
    if (own != null) return own;
    for (ClassInfo above : above(info)) {
      ClassInfo found = type(above, name, seen);
      if (found != null) return found;
    }
    return null;
  }

  /** Superclass and interfaces that are known. */
  static List<ClassInfo> above(ClassInfo info) {
    List<ClassInfo> above = new ArrayList<>(2);
    if (info.superclass() instanceof ClassType c) above.add(c.info());
    for (Type t : info.interfaces()) if (t instanceof ClassType c) above.add(c.info());
    return above;
  }

  /** The class and all above it: each superclass before its interfaces. */
  static Set<ClassInfo> lineage(ClassInfo info) {
    Set<ClassInfo> found = new LinkedHashSet<>();
    List<ClassInfo> classes = new ArrayList<>();
    for (ClassInfo c = info; c != null && found.add(c); ) {
      classes.add(c);
      c = c.superclass() instanceof ClassType s ? s.info() : null;
    }
    for (ClassInfo c : classes) {
      for (Type t : c.interfaces()) if (t instanceof ClassType i) interfaces(i.info(), found);
    }
    return found;
  }

  private static void interfaces(ClassInfo info, Set<ClassInfo> found) {
    if (!found.add(info)) return;
    for (Type t : info.interfaces()) if (t instanceof ClassType i) interfaces(i.info(), found);
  }

  /** The field of that name, own or inherited, or null. */
  static FieldInfo field(Project project, ClassInfo info, String name) {
    return field(info, name, new HashSet<>());
  }

  private static FieldInfo field(ClassInfo info, String name, Set<ClassInfo> seen) {
    if (!seen.add(info)) return null;
    FieldInfo own = info.field(name);
    if (own != null) return own;
    List<ClassInfo> above = above(info);
    // Interfaces before the superclass, as JLS 8.3 and JVMS 5.4.3.2 have it.
    for (ClassInfo c : above) {
      if (!c.isInterface()) continue;
      FieldInfo found = field(c, name, seen);
      if (found != null) return found;
    }
    for (ClassInfo c : above) {
      if (c.isInterface()) continue;
      FieldInfo found = field(c, name, seen);
      if (found != null && !Access.is(found.access(), Access.PRIVATE)) return found;
      if (found != null && found.owner().top() == info.top()) return found;
    }
    return null;
  }

  /** Methods of that name, own and inherited, without those that others override. */
  static List<MethodInfo> methods(Project project, ClassInfo info, String name) {
    List<MethodInfo> found = new ArrayList<>();
    Set<ClassInfo> lineage = lineage(info);
    for (ClassInfo c : lineage) {
      for (MethodInfo m : c.methods(name)) {
        boolean foreign = c != info && c.isInterface() && m.isStatic();
        if (!foreign && !isOverridden(project, m, found, info)) found.add(m);
      }
    }
    // Interfaces have Object's methods.
    if (info.isInterface() && project.world().object() instanceof ClassType o) {
      for (MethodInfo m : o.info().methods(name)) {
        if (!isOverridden(project, m, found, info)) found.add(m);
      }
    }
    return found;
  }

  private static boolean isOverridden(
      Project project, MethodInfo m, List<MethodInfo> found, ClassInfo site) {
    for (MethodInfo f : found) {
      if (f.arity() != m.arity() || f.owner() == m.owner()) continue;
      if (f.isPrivate() || m.isPrivate()) continue;
      boolean below = project.relations().isSubclass(f.owner(), m.owner());
      // What a class has from its superclass hides what interfaces only declare.
      boolean concrete = m.owner().isInterface() && !f.owner().isInterface();
      if (!below && !concrete) continue;
      if (Signatures.same(project, f, m, site)) return true;
    }
    return false;
  }

  /** Whether code of the class may use a member of that owner and access (JLS 6.6). */
  static boolean isAccessible(Project project, ClassInfo from, ClassInfo owner, int access) {
    if (Access.is(access, Access.PUBLIC) || owner.top() == from.top()) return true;
    if (Access.is(access, Access.PRIVATE)) return false;
    if (owner.packagePrefix().equals(from.packagePrefix())) return true;
    if (!Access.is(access, Access.PROTECTED)) return false;
    for (ClassInfo c = from; c != null; c = c.outer()) {
      if (project.relations().isSubclass(c, owner)) return true;
    }
    return false;
  }
}
