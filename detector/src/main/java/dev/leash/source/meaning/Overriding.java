package dev.leash.source.meaning;

import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.MethodInfo;
import java.util.Set;

/** Which methods a class's own ones override. */
public final class Overriding {
  private Overriding() {}

  /** The class and all above it. */
  public static Set<ClassInfo> lineage(ClassInfo info) {
    return Members.lineage(info);
  }

  /** Whether the class's own method has the inherited one's signature. */
  public static boolean overrides(SourceClass in, MethodInfo own, MethodInfo inherited) {
    return Signatures.same(in.project(), own, inherited, in);
  }
}
