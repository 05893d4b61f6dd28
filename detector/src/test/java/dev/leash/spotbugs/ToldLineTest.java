package dev.leash.spotbugs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.leash.spotbugs.ToldLine.Spot;
import edu.umd.cs.findbugs.BugAnnotation;
import edu.umd.cs.findbugs.ClassAnnotation;
import edu.umd.cs.findbugs.FindBugsMessageFormat;
import edu.umd.cs.findbugs.SourceLineAnnotation;
import org.junit.jupiter.api.Test;

class ToldLineTest {
  private static final Spot SPOT = Spot.of("com.acme.App", "App.java", 7);

  @Test
  void primaryIsAPlainLineInLists() {
    ToldLine line = ToldLine.primary(SPOT, "App.m waits");
    assertEquals("App.m waits", line.format(ToldLine.WORDS, null));
    assertEquals("App.java:[line 7]", line.format("", null));
    assertEquals("At App.java:[line 7]", line.toString());
    assertEquals("com/acme/App.java:[line 7]", line.format("full", null));
  }

  @Test
  void stepSaysWhatHappensAndWhere() {
    assertEquals("calls App.n: App.java:[line 7]", ToldLine.step(SPOT, "calls App.n").toString());
    Spot nowhere = Spot.of("com.acme.App", "", 0);
    assertEquals("calls App.n: <Unknown>", ToldLine.step(nowhere, "calls App.n").toString());
  }

  /** SpotBugs' window asks for abridged messages, and reads plain lines back from XML. */
  @Test
  void messageHasNoHoles() {
    FindBugsMessageFormat pattern =
        new FindBugsMessageFormat("It waits: {0." + ToldLine.WORDS + "}");
    ClassAnnotation type = new ClassAnnotation("com.acme.App", "App.java");
    BugAnnotation[] told = {ToldLine.primary(SPOT, "App.m waits")};
    BugAnnotation[] read = {new SourceLineAnnotation("com.acme.App", "App.java", 7, 7, -1, -1)};
    assertEquals("It waits: App.m waits", pattern.format(told, type, true));
    assertEquals("It waits: App.m waits", pattern.format(told, type, false));
    assertEquals("It waits: line 7", pattern.format(read, type, true));
  }

  /** Else a baseline would not know the finding again. */
  @Test
  void wordsAreNotPartOfTheHash() {
    ToldLine line = ToldLine.primary(SPOT, "App.m waits");
    assertFalse(line.isSignificant());
    assertEquals("", line.format("hash", null));
  }

  /** SpotBugs keeps equal lines once. */
  @Test
  void twoStepsOnOneLineAreTwo() {
    ToldLine first = ToldLine.step(SPOT, "calls App.n");
    ToldLine second = ToldLine.step(SPOT, "waits");
    assertNotEquals(first, second);
    assertNotEquals(0, first.compareTo(second));
    assertEquals(first, ToldLine.step(SPOT, "calls App.n"));
  }

  /** Read back from XML, advice is the finding's own line once more, which SpotBugs leaves out. */
  @Test
  void adviceHasThePrimaryLinesRole() {
    ToldLine advice = ToldLine.advice(SPOT, "Return at once.");
    assertEquals(SourceLineAnnotation.DEFAULT_ROLE, advice.getDescription());
    assertEquals("Return at once.", advice.toString());
    assertNotEquals(advice, ToldLine.primary(SPOT, "App.m waits"));
  }
}
