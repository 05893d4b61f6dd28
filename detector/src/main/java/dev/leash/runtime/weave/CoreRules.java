package dev.leash.runtime.weave;

import java.util.Map;
import java.util.Set;

/** The rules of every process. */
final class CoreRules {
  /**
   * The class library's, JUnit's, and the model's own packages but {@code guest}. Of {@code javax}
   * and {@code com.sun} only what a JDK has: JavaMail, for example, is the app's.
   */
  private static final Set<String> PARENTS =
      Set.of(
          "java/",
          "javax/accessibility/",
          "javax/annotation/processing/",
          "javax/crypto/",
          "javax/imageio/",
          "javax/lang/",
          "javax/management/",
          "javax/naming/",
          "javax/net/",
          "javax/print/",
          "javax/rmi/",
          "javax/script/",
          "javax/security/",
          "javax/smartcardio/",
          "javax/sound/",
          "javax/sql/",
          "javax/swing/",
          "javax/tools/",
          "javax/transaction/xa/",
          "javax/xml/",
          "jdk/",
          "sun/",
          "com/sun/crypto/",
          "com/sun/jndi/",
          "com/sun/management/",
          "com/sun/naming/",
          "com/sun/net/",
          "com/sun/org/",
          "com/sun/security/",
          "dev/leash/runtime/sim/",
          "dev/leash/runtime/net/",
          "dev/leash/runtime/weave/",
          "dev/leash/runtime/os/",
          "dev/leash/runtime/bind/",
          "dev/leash/runtime/verify/",
          "dev/leash/runtime/junit/",
          "org/junit/",
          "org/opentest4j/");

  private CoreRules() {}

  static WeaveRules rules() {
    return new WeaveRules(Map.of(), Map.of(), Map.of(), Map.of(), true, PARENTS);
  }
}
