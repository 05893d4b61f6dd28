package dev.leash.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class ParsedTextTest {
  private static String parentheses(int depth) {
    return "class A { int a = " + "(".repeat(depth) + "1" + ")".repeat(depth) + "; }";
  }

  @Test
  void whatIsTooDeepForTheStackIsToldAsNotParsed() throws Exception {
    FutureTask<ParsedText.NotParsed> task =
        new FutureTask<>(
            () ->
                assertThrows(
                    ParsedText.NotParsed.class,
                    () -> ParsedText.parse(SourceText.of(parentheses(19_000)))));
    new Thread(null, task, "small-stack", 512 << 10).start();
    assertEquals("is nested too deeply to be parsed", task.get().why());
    assertEquals(0, task.get().line());
  }

  @Test
  void aMistakeIsToldWithItsLine() {
    ParsedText.NotParsed e =
        assertThrows(
            ParsedText.NotParsed.class,
            () -> ParsedText.parse(SourceText.of("class A {\n  void m( {\n}\n")));
    assertEquals(2, e.line());
    assertNotNull(e.why());
  }

  @Test
  void tooManyBodiesInEachOtherAreToldBeforeTheParserTries() {
    String text = "class A { Runnable r = " + "f(() -> {".repeat(200) + "});".repeat(200) + " }";
    ParsedText.NotParsed e =
        assertThrows(ParsedText.NotParsed.class, () -> ParsedText.parseCode(SourceText.of(text)));
    assertEquals(1, e.line());
  }
}
