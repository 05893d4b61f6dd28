package dev.leash.callgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptorsTest {
  private static final String ALL = "(ZLa/B;[[J[La/C;D)[Ljava/lang/String;";

  @Test
  void parameters() {
    assertEquals(List.of("Z", "a/B", "[[J", "[La/C;", "D"), Descriptors.parameters(ALL));
    assertEquals(List.of(), Descriptors.parameters("()V"));
  }

  @Test
  void returned() {
    assertEquals("[Ljava/lang/String;", Descriptors.returned(ALL));
    assertEquals("a/B", Descriptors.returned("()La/B;"));
    assertEquals("V", Descriptors.returned("(I)V"));
  }

  @Test
  void parameterPart() {
    assertEquals("(ZLa/B;[[J[La/C;D)", Descriptors.parameterPart(ALL));
  }

  @Test
  void primitives() {
    for (String p : List.of("V", "Z", "B", "C", "S", "I", "J", "F", "D")) {
      assertTrue(Descriptors.primitive(p), p);
    }
    // Classes in the default package may have names of one letter, too.
    for (String other : List.of("X", "[I", "java/lang/Integer", "")) {
      assertFalse(Descriptors.primitive(other), other);
    }
  }
}
