package dev.leash.ir;

import java.util.Objects;

/**
 * Names a method: a call's target as written, or a declaration.
 *
 * @param owner internal name of the class, {@code a/b/C$D}; never null
 * @param name method name, {@code <init>} for constructors; never null
 * @param descriptor JVM descriptor with return type; never null
 */
public record MethodRef(String owner, String name, String descriptor)
    implements Comparable<MethodRef> {
  public MethodRef {
    Objects.requireNonNull(owner);
    Objects.requireNonNull(name);
    Objects.requireNonNull(descriptor);
  }

  public boolean isConstructor() {
    return name.equals("<init>");
  }

  public MethodRef withOwner(String newOwner) {
    return new MethodRef(newOwner, name, descriptor);
  }

  /** As the record's own, but without its detour: methods are keys of nearly every table. */
  @Override
  public int hashCode() {
    return 31 * (31 * owner.hashCode() + name.hashCode()) + descriptor.hashCode();
  }

  @Override
  public int compareTo(MethodRef o) {
    int c = owner.compareTo(o.owner);
    if (c == 0) c = name.compareTo(o.name);
    return c != 0 ? c : descriptor.compareTo(o.descriptor);
  }

  @Override
  public String toString() {
    return owner + "." + name + descriptor;
  }
}
