package dev.leash.samples.expectations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.rules.Rule;
import dev.leash.rules.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comments' grammar. */
class SampleSourceTest {
  private static SampleSource parse(String... lines) {
    return SampleSource.parse("p/S.java", Path.of("S.java"), List.of(lines));
  }

  @Test
  void aCommentSpeaksOfTheNextLineWithCode() {
    SampleSource sample =
        parse(
            "void f() {",
            "  // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=robovm]",
            "",
            "  // why",
            "  g();",
            "}");
    assertEquals(
        List.of(
            new Expectation(
                "p/S.java",
                5,
                Rule.LEASH_NETWORK_WAIT_IN_CALLBACK,
                Severity.ERROR,
                "robovm",
                List.of())),
        sample.expectations());
  }

  @Test
  void aCommentAfterCodeSpeaksOfItsOwnLine() {
    SampleSource sample = parse("g(); // expect note LEASH_THREAD_WAIT_IN_CALLBACK", "h();");
    assertEquals(1, sample.expectations().get(0).line());
    assertEquals(Severity.NOTE, sample.expectations().get(0).severity());
  }

  @Test
  void stepsAreInFileOrderUnlessNumbered() {
    SampleSource sample =
        parse(
            "a(); // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #x",
            "b(); // step #x",
            "c(); // step #x #y",
            "d(); // step #y 2",
            "e(); // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #y");
    assertEquals(List.of(2, 3), sample.expectations().get(0).steps());
    assertEquals(List.of(3, 4), sample.expectations().get(1).steps());
  }

  @Test
  void aFileCanBelongToSets() {
    assertEquals(
        List.of("a", "b-c"), parse("// metamorphic: a", "// metamorphic: b-c", "x").sets());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// expect fatal LEASH_NETWORK_WAIT_IN_CALLBACK",
        "// expect error LEASH_NETWORK_WAIT_IN_CALLBACK platform=robovm",
        "// expect error LEASH_NETWORK_WAIT_IN_CALLBACK #unknown",
        "// step 1",
        "// step #nobody",
        "// metamorphic a b",
        "//expect"
      })
  void aBrokenCommentIsNamed(String comment) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> parse(comment, "g();"));
    assertTrue(e.getMessage().startsWith("p/S.java:"), e.getMessage());
  }
}
