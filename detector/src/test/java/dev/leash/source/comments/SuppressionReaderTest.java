package dev.leash.source.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.source.text.ParsedText;
import dev.leash.source.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionReaderTest {
  private static List<Suppression> read(String text) throws ParsedText.NotParsed {
    return SuppressionReader.read(ParsedText.parse(SourceText.of(text)));
  }

  @Test
  void aCommentBehindCodeIsAboutItsLine() throws ParsedText.NotParsed {
    Suppression s =
        read("class A {\n  void m() {\n    a(); // leash:ignore LEASH_X a test server\n  }\n}\n")
            .get(0);
    assertEquals("LEASH_X", s.rule());
    assertEquals("a test server", s.reason());
    assertTrue(s.covers("LEASH_X", 3));
    assertFalse(s.covers("LEASH_X", 4));
    assertFalse(s.covers("LEASH_XY", 3));
  }

  @Test
  void aCommentOfItsOwnIsAboutTheStatementWithoutItsBlocks() throws ParsedText.NotParsed {
    String text =
        """
        class A {
          void m() {
            // leash:ignore LEASH_X, LEASH_Y: known
            x =
                begin(
                    () -> {
                      other();
                    });
          }
        }
        """;
    List<Suppression> all = read(text);
    assertEquals(List.of("LEASH_X", "LEASH_Y"), all.stream().map(Suppression::rule).toList());
    assertEquals("known", all.get(1).reason());
    assertTrue(all.get(0).covers("LEASH_X", 5));
    assertFalse(all.get(0).covers("LEASH_X", 7));
    assertTrue(all.get(0).covers("LEASH_X", 8));
  }

  @Test
  void annotationsAreAboutWhatTheyStandOn() throws ParsedText.NotParsed {
    String text =
        """
        class A {
          @SuppressWarnings({"unchecked", "leash:LEASH_X"}) // only in tests
          void m() {
            a();
          }
          @SuppressFBWarnings(value = "LEASH_", justification = "old")
          void n() {}
        }
        """;
    List<Suppression> all = read(text);
    assertEquals(2, all.size());
    assertEquals("only in tests", all.get(0).reason());
    assertTrue(all.get(0).covers("LEASH_X", 4));
    assertEquals("old", all.get(1).reason());
    assertTrue(all.get(1).covers("LEASH_ANY", 7));
  }

  @Test
  void aSuppressionMayLackRuleAndReason() throws ParsedText.NotParsed {
    Suppression s = read("class A {\n  int a; // leash:ignore\n}\n").get(0);
    assertEquals("", s.rule());
    assertEquals("", s.reason());
  }
}
