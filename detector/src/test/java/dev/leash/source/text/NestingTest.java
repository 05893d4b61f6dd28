package dev.leash.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NestingTest {
  private static void assertDepth(int depth, int line, String text) {
    Nesting.Deepest deepest = Nesting.of(text);
    assertEquals(depth, deepest.depth());
    assertEquals(line, deepest.line());
  }

  @Test
  void openBracketsCount() {
    Nesting.Deepest deepest = Nesting.of("class A { int a = f(\n(1)); int b = (2); }");
    assertEquals(3, deepest.brackets());
    assertEquals(2, deepest.bracketsLine());
  }

  @Test
  void plainBlocksDoNotCount() {
    assertDepth(0, 0, "class A { void m() { if (new B(1).c()) { while (x) { } } } }");
    assertDepth(0, 0, "int[] a = new int[] { 1, 2 };");
    assertDepth(0, 0, "new B() ; { { } }");
  }

  @Test
  void bodiesInExpressionsCount() {
    assertDepth(2, 2, "run(() -> {\nrun(() -> { }); run(x -> { }); });");
    assertDepth(2, 1, "new a.B<C, ? extends D[]>(1, (2)) { void m() { f(new E() { }); } }");
    assertDepth(1, 1, "switch (x) { default -> { } }");
  }

  @Test
  void textsAndCommentsDoNotCount() {
    assertDepth(0, 0, "\"-> {\" + '{' + \"\\\"-> {\" // -> {\n /* -> { */");
    assertDepth(1, 4, "String s = \"\"\"\n -> { \\\"\"\" -> {\n\"\"\";\nr = () -> { };");
    assertDepth(0, 0, "String s = \"unfinished");
    assertDepth(0, 0, "/* unfinished");
  }
}
