package dev.leash.samples.expectations;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule is whole: violations, safe look-alikes, and a section of the rules' page. */
class RuleCoverageTest {
  private static final int VIOLATIONS = 10;
  private static final int LOOK_ALIKES = 5;
  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  @ParameterizedTest
  @EnumSource(Rule.class)
  void ruleHasSamples(Rule rule) {
    Path main = MODULE.resolve("src/main");
    List<SampleSource> samples =
        SampleSource.readAll(List.of(main.resolve("java"), main.resolve("kotlin")));
    long violations =
        samples.stream()
            .filter(s -> s.expectations().stream().anyMatch(e -> e.rule() == rule))
            .count();
    long lookAlikes =
        samples.stream()
            .filter(s -> s.expectations().isEmpty() && s.folderRule().equals(Optional.of(rule)))
            .count();
    assertAll(
        () -> assertTrue(violations >= VIOLATIONS, "only " + violations + " violations"),
        () -> assertTrue(lookAlikes >= LOOK_ALIKES, "only " + lookAlikes + " safe look-alikes"));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void ruleHasItsSection(Rule rule) throws IOException {
    String page = Files.readString(MODULE.resolveSibling("docs").resolve("rules.md"));
    int start = page.indexOf("<a id=\"" + rule.name() + "\"></a>");
    assertTrue(start >= 0, "docs/rules.md has no anchor for the rule");
    int end = page.indexOf("<a id=", start + 1);
    String section = page.substring(start, end < 0 ? page.length() : end);
    for (String part :
        List.of(
            "What happens", "Bad", "Good", "Severity", "Stays silent", "Suppress", "Platforms")) {
      assertTrue(section.contains("### " + part), "the rule's section lacks: " + part);
    }
  }

  @Test
  void thePagesCodeIsTheSamples() throws IOException {
    List<String> samples = new ArrayList<>();
    for (SampleSource sample : SampleSource.readAll(List.of(MODULE.resolve("src/main/java")))) {
      samples.add(withoutCommentsAndSpace(Files.readString(sample.file())));
    }
    String page = Files.readString(MODULE.resolveSibling("docs").resolve("rules.md"));
    Matcher blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page);
    List<String> invented =
        blocks
            .results()
            .map(block -> block.group(1))
            .filter(
                code -> samples.stream().noneMatch(s -> s.contains(withoutCommentsAndSpace(code))))
            .toList();
    assertEquals(List.of(), invented, "code in docs/rules.md that is in no sample");
  }

  private static String withoutCommentsAndSpace(String code) {
    return code.replaceAll("//.*", "").replaceAll("\\s+", "");
  }
}
