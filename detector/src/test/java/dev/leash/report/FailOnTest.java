package dev.leash.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.leash.rules.Severity;
import org.junit.jupiter.api.Test;

class FailOnTest {
  private static final Report REPORT =
      Reports.of(
          Reports.chat(Severity.ERROR),
          Reports.chat(Severity.WARNING),
          Reports.chat(Severity.WARNING),
          Reports.chat(Severity.NOTE));

  @Test
  void countsFromItsSeverityUp() {
    assertEquals(0, FailOn.NEVER.count(REPORT));
    assertEquals(1, FailOn.ERROR.count(REPORT));
    assertEquals(3, FailOn.WARNING.count(REPORT));
    assertEquals(4, FailOn.NOTE.count(REPORT));
  }

  @Test
  void readsWhatItPrints() {
    for (FailOn choice : FailOn.values()) {
      assertEquals(choice, FailOn.parse(choice.label()));
    }
    assertEquals(FailOn.WARNING, FailOn.parse(" Warning "));
  }

  @Test
  void namesTheLegalValues() {
    var wrong = assertThrows(IllegalArgumentException.class, () -> FailOn.parse("sometimes"));
    assertEquals("\"sometimes\" is not one of never, note, warning, error", wrong.getMessage());
  }
}
