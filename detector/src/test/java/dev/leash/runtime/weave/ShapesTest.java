package dev.leash.runtime.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.probes.Shapes;
import dev.leash.runtime.sim.Choices;
import dev.leash.runtime.sim.End;
import dev.leash.runtime.sim.RunEnd;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The weaver keeps what code means. */
class ShapesTest {
  private static final String SHAPES = Shapes.class.getName();

  private static final WeaveRules RULES =
      WeaveRules.core()
          .withBodies(
              Map.of(
                  "dev/leash/probes/Shapes.hooked(Ljava/lang/String;)Ljava/lang/String;",
                  Hook.of(TestHooks.class, "hooked")))
          .withRefused(Set.of("java/net/Socket.<init>"));

  private static final Map<String, Integer> MILLIS =
      Map.of(
          "linesOfWaits",
          100,
          "subclassAsOwner",
          150,
          "methodReferences",
          150,
          "slowClassInitialiser",
          200);

  @TestFactory
  Stream<DynamicTest> keepsTheMeaning() {
    Simulated simulated = Simulated.with(RULES);
    return Stream.of(
            "exactClasses",
            "subclassAsOwner",
            "methodReferences",
            "synchronizedBodies",
            "linesOfWaits",
            "ownHashMap",
            "natives",
            "bodies",
            "finalizers",
            "freshStatics",
            "freshStatics",
            "slowClassInitialiser")
        .map(shape -> dynamicTest(shape, () -> holds(simulated, shape)));
  }

  private static void holds(Simulated simulated, String shape) {
    Simulated.Outcome outcome = simulated.run(SHAPES, shape, Choices.fifo());
    assertNull(outcome.failure(), () -> Simulated.trace(outcome.failure()));
    assertEquals(new RunEnd.Done(), outcome.end());
    if (MILLIS.containsKey(shape)) {
      assertEquals(MILLIS.get(shape), outcome.millis(), 1);
    }
  }

  /** The app swallows what is thrown; the world ends all the same, and says why. */
  @Test
  void whatIsRefusedEndsTheWorld() {
    Simulated.Outcome outcome = Simulated.with(RULES).run(SHAPES, "refused", Choices.fifo());
    RunEnd.Ended ended = assertInstanceOf(RunEnd.Ended.class, outcome.end());
    assertEquals(new End(End.NOT_MODELLED, "java.net.Socket.<init>"), ended.end());
  }

  /** A real wait is not taken for a computation. */
  @Test
  void aWaitOutsideTheModelIsNamed() {
    Simulated.Outcome outcome = Simulated.with(RULES).run(SHAPES, "foreignWait", Choices.fifo());
    RunEnd.Ended ended = assertInstanceOf(RunEnd.Ended.class, outcome.end());
    assertEquals(End.NOT_MODELLED, ended.end().kind());
    assertTrue(ended.end().text().contains("Shapes.foreignWait(Shapes.java"), ended::toString);
  }
}
