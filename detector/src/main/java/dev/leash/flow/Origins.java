package dev.leash.flow;

import dev.leash.ir.FieldRef;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a search found.
 *
 * @param births where the value begins, in order of discovery
 * @param parameters parameters of the method that the search began in that it was not to follow
 * @param fields fields on the way
 */
public record Origins(Set<Birth> births, Set<Integer> parameters, Set<FieldRef> fields) {
  /** Whether both may name one object. */
  public boolean meets(Origins other) {
    for (Birth b : births) if (b.identifies() && other.births.contains(b)) return true;
    return false;
  }

  /**
   * The same, with what the makers of new objects make them with: what makers do to them counts.
   */
  public Origins withMakers() {
    Set<Birth> all = new LinkedHashSet<>(births);
    for (Birth b : births) {
      for (Birth x = b; x instanceof Birth.Made m; x = m.by()) all.add(m.by());
    }
    return new Origins(all, parameters, fields);
  }

  /** What either found. */
  Origins and(Origins other) {
    Set<Birth> allBirths = new LinkedHashSet<>(births);
    Set<Integer> allParameters = new LinkedHashSet<>(parameters);
    Set<FieldRef> allFields = new LinkedHashSet<>(fields);
    allBirths.addAll(other.births);
    allParameters.addAll(other.parameters);
    allFields.addAll(other.fields);
    return new Origins(allBirths, allParameters, allFields);
  }

  /** The objects that both may name. */
  public Set<Birth> common(Origins other) {
    Set<Birth> both = objects();
    both.retainAll(other.births);
    return both;
  }

  /** The births that name an object. */
  public Set<Birth> objects() {
    Set<Birth> found = new LinkedHashSet<>(births);
    found.removeIf(b -> !b.identifies());
    return found;
  }
}
