package dev.leash.ir;

import java.util.Objects;

/**
 * Names a field.
 *
 * @param owner internal name of the class; never null
 * @param name field name; never null
 * @param descriptor JVM type descriptor; never null
 */
public record FieldRef(String owner, String name, String descriptor)
    implements Comparable<FieldRef> {
  public FieldRef {
    Objects.requireNonNull(owner);
    Objects.requireNonNull(name);
    Objects.requireNonNull(descriptor);
  }

  @Override
  public int compareTo(FieldRef o) {
    int c = owner.compareTo(o.owner);
    if (c == 0) c = name.compareTo(o.name);
    return c != 0 ? c : descriptor.compareTo(o.descriptor);
  }

  @Override
  public String toString() {
    return owner + "." + name + ":" + descriptor;
  }
}
