package dev.leash.runtime.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes JUnit tests that make runs again in which something went wrong. */
public final class TestWriter {
  private static final String INDENT = "  ";

  private TestWriter() {}

  /**
   * Something that went wrong, to be shown again.
   *
   * @param subject the class that was run
   * @param rule identifier of the rule that it breaks
   * @param verdict what happened
   */
  public record Shown(Subject subject, String rule, Verdict.Fails verdict) {
    /**
     * Whether one schedule shows it. That nothing releases a thread is what several runs say
     * together.
     */
    public boolean replayable() {
      return verdict.run().plan() instanceof Schedule;
    }
  }

  /**
   * The tests of some failures, a test class for each class that was run, each in that class's
   * package: a nested one is of no test's business, so top-level classes are asked for.
   *
   * @param shown those that are not replayable are left out
   * @return source text by path below a source root, with slashes
   */
  public static Map<String, String> sources(List<Shown> shown) {
    Map<String, Map<String, Shown>> byClass = new TreeMap<>();
    for (Shown each : shown) {
      if (each.replayable()) {
        byClass
            .computeIfAbsent(each.subject().className(), name -> new LinkedHashMap<>())
            .putIfAbsent(each.rule() + each.verdict().run().plan().replay(), each);
      }
    }
    Map<String, String> sources = new TreeMap<>();
    byClass.forEach(
        (name, tests) ->
            sources.put(
                name.replace('.', '/') + "LifecycleTest.java",
                source(name, List.copyOf(tests.values()))));
    return sources;
  }

  private static String source(String className, List<Shown> tests) {
    int dot = className.lastIndexOf('.');
    String simple = className.substring(dot + 1);
    StringBuilder text = new StringBuilder();
    if (dot > 0) {
      text.append("package ").append(className, 0, dot).append(";\n\n");
    }
    text.append("import dev.leash.runtime.junit.App;\n");
    text.append("import dev.leash.runtime.junit.LifecycleTest;\n\n");
    text.append("class ").append(simple).append("LifecycleTest {\n");
    Map<String, Integer> names = new TreeMap<>();
    String separator = "";
    for (Shown test : tests) {
      int number = names.merge(test.rule(), 1, Integer::sum);
      text.append(separator);
      text.append(method(simple, test, number));
      separator = "\n";
    }
    return text.append("}\n").toString();
  }

  private static String method(String simple, Shown test, int number) {
    String replay = test.verdict().run().plan().replay();
    return INDENT
        + "/**\n"
        + comment(test.verdict().why())
        + comment("When: " + test.verdict().run().plan().describe() + ".")
        + INDENT
        + " */\n"
        + INDENT
        + "@LifecycleTest(replay = \""
        + replay.replace("\\", "\\\\").replace("\"", "\\\"")
        + "\")\n"
        + INDENT
        + "void "
        + methodName(test.rule())
        + (number == 1 ? "" : number)
        + "(App app) {\n"
        + INDENT
        + INDENT
        + "app.play("
        + simple
        + ".class);\n"
        + INDENT
        + "}\n";
  }

  /** LEASH_TASK_NOT_ENDED: taskNotEnded. */
  private static String methodName(String rule) {
    StringBuilder name = new StringBuilder();
    for (String word : rule.replaceFirst("^LEASH_", "").split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    name.setCharAt(0, Character.toLowerCase(name.charAt(0)));
    return name.toString();
  }

  private static String comment(String text) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (String word : text.replace("*/", "* /").split("\\s+")) {
      if (line.length() + word.length() > 90) {
        lines.append(INDENT).append(" *").append(line).append('\n');
        line.setLength(0);
      }
      line.append(' ').append(word);
    }
    return lines.append(INDENT).append(" *").append(line).append('\n').toString();
  }
}
