package dev.leash.callgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.ir.FieldRef;
import dev.leash.ir.MethodRef;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueTest {
  private static final Origin ANYTHING = new Origin.Unknown(null, null);

  private static Value numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(Value::constant).reduce(Value.NONE, Value::union);
  }

  private static Value allocation(int site, List<Value> context) {
    return Value.of(new Origin.Allocation(new MethodRef("A", "m", "()V"), site, "B", context));
  }

  @Test
  void unionKeepsWhatItHas() {
    Value two = numbers(0, 2);
    assertSame(two, two.union(Value.NONE));
    assertSame(two, two.union(numbers(0, 2)));
    assertSame(two, two.union(Value.constant(1)));
    assertSame(two, Value.NONE.union(two));
    assertEquals(numbers(0, 3), two.union(Value.constant(2)));
  }

  @Test
  void equalWhateverTheOrder() {
    Value ab = Value.constant("a").union(Value.constant("b"));
    Value ba = Value.constant("b").union(Value.constant("a"));
    assertEquals(ab, ba);
    assertEquals(ab.hashCode(), ba.hashCode());
    assertNotEquals(ab, Value.constant("a"));
  }

  @Test
  void originsComeInTheOrderTheyWereFound() {
    Value found = Value.constant("b").union(Value.constant("c")).union(Value.constant("a"));
    assertEquals(
        List.of("b", "c", "a"),
        found.origins().stream().map(o -> ((Origin.Constant) o).value()).toList());
  }

  @Test
  void beyondTheLimitAnythingIsPossible() {
    Value full = numbers(0, Value.LIMIT);
    assertFalse(full.origins().contains(ANYTHING));
    Value more = full.union(numbers(Value.LIMIT, Value.LIMIT + 5));
    assertTrue(more.origins().contains(ANYTHING));
    assertEquals(Value.LIMIT + 1, more.origins().size());
    assertTrue(more.origins().containsAll(full.origins()));
    assertSame(more, more.union(numbers(100, 120)));
    assertSame(more, more.union(full));
    assertTrue(full.union(more).origins().contains(ANYTHING));
  }

  @Test
  void unionNeverLosesAnOriginSoThatTheFixpointEnds() {
    Value grown = Value.NONE;
    for (int i = 0; i < 50; i++) {
      Value next = grown.union(Value.constant(i));
      assertTrue(next.origins().containsAll(grown.origins()));
      grown = next;
    }
    assertEquals(Value.LIMIT + 1, grown.origins().size());
  }

  @Test
  void singleAndConstants() {
    assertNull(numbers(0, 2).single());
    assertNull(Value.NONE.single());
    assertTrue(Value.NULL.isConstant() && Value.NULL.isNull());
    assertNull(Value.NULL.constant());
    assertEquals(7, Value.constant(7).constant());
    assertFalse(Value.unknown("I").isConstant());
    assertTrue(Value.unknown("A").mayBeNull());
    assertFalse(allocation(0, List.of()).mayBeNull());
    assertTrue(allocation(0, List.of()).union(Value.NULL).mayBeNull());
  }

  @Test
  void onlyWhatIdentifiesAnObjectCanBeTheSameObject() {
    Origin.Provenance here = new Origin.Provenance.Field(new FieldRef("A", "f", "LB;"));
    Value known = Value.of(new Origin.Unknown("B", here));
    assertTrue(known.mayBeSameObject(known.union(Value.NULL)));
    assertFalse(Value.unknown("B").mayBeSameObject(Value.unknown("B")));
    assertFalse(Value.NULL.mayBeSameObject(Value.NULL));
    assertTrue(allocation(1, List.of()).mayBeSameObject(allocation(1, List.of())));
    assertFalse(allocation(1, List.of()).mayBeSameObject(allocation(2, List.of())));
  }

  @Test
  void flatMapReplacesAndKeepsTheIdenticalValue() {
    Value two = numbers(0, 2);
    assertSame(two, two.flatMap(Value::of));
    assertEquals(Value.NONE, two.flatMap(o -> Value.NONE));
    assertEquals(Value.NULL, two.flatMap(o -> Value.NULL));
  }

  @Test
  void deepOriginsAreTrimmedToTheirTypes() {
    Value deep = allocation(0, List.of());
    for (int i = 1; i < 4; i++) deep = allocation(i, List.of(deep));
    assertEquals(4, deep.depth());
    assertEquals(List.of(deep), Value.trimmed(List.of(deep), 4));
    assertEquals(List.of(Value.unknown("B")), Value.trimmed(List.of(deep), 3));
    Value mixed = deep.union(Value.constant(1));
    assertEquals(
        List.of(Value.unknown("B").union(Value.constant(1))), Value.trimmed(List.of(mixed), 3));
  }
}
