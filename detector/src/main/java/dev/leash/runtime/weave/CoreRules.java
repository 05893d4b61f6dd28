package dev.leash.runtime.weave;

import java.util.Map;
import java.util.Set;

/** The rules of every process. */
final class CoreRules {
  private CoreRules() {}

  static WeaveRules rules() {
    return new WeaveRules(
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        true,
        Set.of("java/", "javax/", "jdk/", "sun/", "com/sun/", "dev/leash/runtime/", "org/junit/"));
  }
}
