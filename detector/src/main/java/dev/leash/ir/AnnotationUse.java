package dev.leash.ir;

import java.util.List;
import java.util.Map;

/**
 * One annotation as written on a class, method or field, of any retention a reader can see.
 *
 * @param type internal name of the annotation type
 * @param values element values by name: boxed primitives, strings, class literals as descriptors,
 *     enum constants as {@code owner#NAME}, nested {@code AnnotationUse}s, and lists of these.
 *     Defaults are absent.
 */
public record AnnotationUse(String type, Map<String, Object> values) {
  public AnnotationUse {
    values = Map.copyOf(values);
  }

  /**
   * The element's values as strings: a list for an array, one entry for a scalar, empty if absent.
   */
  public List<String> strings(String element) {
    Object value = values.get(element);
    if (value == null) return List.of();
    if (value instanceof List<?> list) return list.stream().map(String::valueOf).toList();
    return List.of(String.valueOf(value));
  }
}
