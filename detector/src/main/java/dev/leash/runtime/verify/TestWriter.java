package dev.leash.runtime.verify;

/** Writes the JUnit test that makes a run again. */
public final class TestWriter {
  private TestWriter() {}

  /**
   * A test class's source, in the delegate's package.
   *
   * @param delegate binary name of a top-level class that the system can make
   * @param shown what it replays
   */
  public static String source(String delegate, Verdict.Fails shown) {
    int dot = delegate.lastIndexOf('.');
    String simple = delegate.substring(dot + 1);
    StringBuilder text = new StringBuilder();
    if (dot > 0) {
      text.append("package ").append(delegate, 0, dot).append(";\n\n");
    }
    text.append("import dev.leash.runtime.junit.App;\n");
    text.append("import dev.leash.runtime.junit.LifecycleTest;\n\n");
    text.append("/** ").append(comment(shown.why())).append(" */\n");
    text.append("class ").append(simple).append("LifecycleTest {\n");
    text.append("  @LifecycleTest(replay = \"").append(shown.run().plan().replay());
    text.append("\")\n");
    text.append("  void survives(App app) {\n");
    text.append("    app.launch(").append(simple).append(".class);\n");
    text.append("    app.background();\n");
    text.append("    app.foreground();\n");
    text.append("  }\n");
    text.append("}\n");
    return text.toString();
  }

  private static String comment(String text) {
    return text.replace("*/", "* /");
  }
}
