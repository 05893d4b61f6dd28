package dev.leash.runtime.weave;

/** Says what a native method is bound to: a selector, a symbol. Same method, same key. */
@FunctionalInterface
public interface NativeKeys {
  /**
   * The key that the process's handlers get.
   *
   * @return null: {@link NativeMethod#signature()}
   */
  String key(NativeMethod method);

  /** Changes whenever the same method gets another key, so that no old woven class is used. */
  default String version() {
    return "";
  }
}
