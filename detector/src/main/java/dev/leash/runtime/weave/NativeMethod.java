package dev.leash.runtime.weave;

import java.util.List;
import java.util.Map;

/**
 * A native method, as a binding sees it.
 *
 * @param owner internal name: {@code org/robovm/apple/uikit/UIApplication}
 * @param name its Java name
 * @param descriptor its descriptor
 * @param isStatic whether it is static
 * @param annotations of the method
 * @param classAnnotations of its class
 */
public record NativeMethod(
    String owner,
    String name,
    String descriptor,
    boolean isStatic,
    List<Mark> annotations,
    List<Mark> classAnnotations) {

  /**
   * An annotation.
   *
   * @param type internal name of its type: {@code org/robovm/objc/annotation/Method}
   * @param values its elements that are given, as ASM gives them: strings, boxed numbers; others
   *     are left out
   */
  public record Mark(String type, Map<String, Object> values) {}

  /** The mark of a type on the method; null if it has none. */
  public Mark mark(String type) {
    return find(annotations, type);
  }

  /** The mark of a type on the class; null if it has none. */
  public Mark classMark(String type) {
    return find(classAnnotations, type);
  }

  /** Owner, name and descriptor: the key when a binding has no better one. */
  public String signature() {
    return owner + "." + name + descriptor;
  }

  private static Mark find(List<Mark> marks, String type) {
    return marks.stream().filter(m -> m.type().equals(type)).findFirst().orElse(null);
  }
}
