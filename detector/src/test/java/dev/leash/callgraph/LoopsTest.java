package dev.leash.callgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.bytecode.BytecodeProgram;
import dev.leash.bytecode.JavaCompiled;
import dev.leash.bytecode.ReadLog;
import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often {@code at()} runs. A count may be one too high: the last look at the counter. */
class LoopsTest {
  private static double trips(String body) {
    String source =
        "class L { int f; boolean b; static native void at(); static native int n();"
            + " void m(int n, boolean b) { "
            + body
            + " } }";
    try (BytecodeProgram program = JavaCompiled.program(17, "L", source, new ReadLog())) {
      MethodBody m =
          program.bodies("L").stream().filter(x -> x.ref().name().equals("m")).findFirst().get();
      Loops loops = Loops.of(m);
      for (Block b : m.blocks()) {
        for (Instruction i : b.instructions()) {
          if (i instanceof Instruction.Call c && c.target().name().equals("at")) {
            return loops.trips(b.index());
          }
        }
      }
    }
    throw new AssertionError("no call of at()");
  }

  @Test
  void outsideOfLoops() {
    assertEquals(1, trips("for (int i = 0; i < 9; i++) n(); at(); while (b) n();"));
    assertEquals(1, trips("while (true) { if (b) { at(); return; } n(); }"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3  | for (int i = 0; i < 3; i++) at();
          4  | for (int i = 0; i <= 3; i++) at();
          10 | for (int i = 10; i > 0; i--) at();
          10 | for (int i = 10; i != 0; i -= 1) at();
          5  | for (int i = 0; i < 10; i += 2) at();
          3  | int i = 0; do { at(); i++; } while (i < 3);
          3  | int i = 0; while (true) { if (i >= 3) break; at(); i++; }
          3  | for (int i = 0; i < 3; i++) { if (b) continue; at(); }
          3  | for (int i = 0; i < 3 && b; i++) at();
          3  | for (int i = 0; i < 3; i++) { try { at(); } catch (RuntimeException e) { n(); } }
          3  | for (int i = 0; i < 3; i++) synchronized (this) { at(); }
          """)
  void countingLoops(double rounds, String body) {
    double most = trips(body);
    assertTrue(most >= rounds && most <= rounds + 1, body + ": " + most);
  }

  @Test
  void nestedCountersMultiply() {
    double most = trips("for (int i = 0; i < 3; i++) for (int j = 0; j < 100; j++) at();");
    assertTrue(most >= 300 && most <= 404, String.valueOf(most));
    double after =
        trips("for (int i = 0; i < 3; i++) { for (int j = 0; j < 100; j++) n(); at(); }");
    assertTrue(after >= 3 && after <= 4, String.valueOf(after));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (b) at();",
        "for (;;) at();",
        "for (int i = 0; i < n; i++) at();",
        "for (int i = n; i < 3; i++) at();",
        "for (int i = 0; i < n(); i++) at();",
        "for (int i = 0; i < 3; i += n()) at();",
        "for (int i = 0; i < 3; i--) at();",
        "for (f = 0; f < 3; f++) at();",
        "for (int i = 0; i < 3; i++) { at(); i = 0; }",
        "while (b) for (int i = 0; i < 3; i++) at();",
        "for (int i = 0; i < 3; i++) while (b) at();",
        "for (int i = 0; i < 3; i++) while (n() >= 0) at();",
        "int failures = 0; while (failures < 3) { at(); if (b) failures++; }",
        "int i = 0; while (i < 3) try { at(); i++; } catch (RuntimeException e) { n(); }",
        "int i = 0; while (i < 3) { try { at(); } catch (RuntimeException e) { i++; } }",
      })
  void loopsWithoutAConstantEnd(String body) {
    assertEquals(Double.POSITIVE_INFINITY, trips(body));
  }
}
