package dev.leash.callgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction.Condition;
import dev.leash.ir.MethodRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {
  private static final Decision TRUE = new Decision(true, false);
  private static final Decision FALSE = new Decision(false, true);
  private static final Decision BOTH = new Decision(true, true);
  private static final Decision NEITHER = new Decision(false, false);

  private static final Value OBJECT =
      Value.of(new Origin.Allocation(new MethodRef("A", "m", "()V"), 0, "B", List.of()));

  private static Value number(int n) {
    return Value.constant(n);
  }

  private static Value field(String name) {
    return Value.of(new Origin.StaticField(new FieldRef("E", name, "LE;")));
  }

  private static boolean holds(Condition c, int l, int r) {
    return switch (c) {
      case EQ -> l == r;
      case NE -> l != r;
      case LT -> l < r;
      case GE -> l >= r;
      case GT -> l > r;
      case LE -> l <= r;
    };
  }

  @ParameterizedTest
  @EnumSource
  void numbersCompareAsInJava(Condition c) {
    for (int l = -1; l <= 1; l++) {
      assertEquals(holds(c, l, 0) ? TRUE : FALSE, Decision.of(c, number(l), null));
      for (int r = -1; r <= 1; r++) {
        assertEquals(holds(c, l, r) ? TRUE : FALSE, Decision.of(c, number(l), number(r)));
      }
    }
  }

  @Test
  void nullAndObjects() {
    assertEquals(TRUE, Decision.of(Condition.EQ, Value.NULL, null));
    assertEquals(FALSE, Decision.of(Condition.NE, Value.NULL, null));
    assertEquals(FALSE, Decision.of(Condition.EQ, OBJECT, null));
    assertEquals(TRUE, Decision.of(Condition.NE, OBJECT, Value.NULL));
    assertEquals(TRUE, Decision.of(Condition.EQ, Value.NULL, Value.NULL));
    assertEquals(BOTH, Decision.of(Condition.EQ, OBJECT.union(Value.NULL), null));
    assertEquals(BOTH, Decision.of(Condition.EQ, OBJECT, OBJECT));
  }

  @Test
  void constantFields() {
    assertEquals(TRUE, Decision.of(Condition.EQ, field("ONE"), field("ONE")));
    assertEquals(FALSE, Decision.of(Condition.NE, field("ONE"), field("ONE")));
    assertEquals(BOTH, Decision.of(Condition.EQ, field("ONE"), field("TWO")));
    assertEquals(BOTH, Decision.of(Condition.EQ, field("ONE"), null));
  }

  @Test
  void severalOriginsGoEveryWayThatOneGoes() {
    Value either = number(0).union(number(5));
    assertEquals(BOTH, Decision.of(Condition.EQ, either, null));
    assertEquals(TRUE, Decision.of(Condition.GE, either, null));
    assertEquals(FALSE, Decision.of(Condition.EQ, either, number(7)));
  }

  @Test
  void unknownAndImpossible() {
    assertEquals(BOTH, Decision.of(Condition.EQ, Value.unknown("I"), number(1)));
    assertEquals(BOTH, Decision.of(Condition.LT, Value.unknown("I"), null));
    assertEquals(NEITHER, Decision.of(Condition.EQ, Value.NONE, null));
    assertEquals(NEITHER, Decision.of(Condition.EQ, number(1), Value.NONE));
  }
}
