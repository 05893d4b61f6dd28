package dev.leash.source.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.ir.CallSite;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Place;
import dev.leash.source.text.ParsedText;
import dev.leash.source.text.SourceText;
import org.junit.jupiter.api.Test;

class LocatorTest {
  /** What the place of the n-th call of that name in line 3 covers. */
  private static String third(String line, String name, String descriptor, int nth)
      throws ParsedText.NotParsed {
    String text = "class A {\n  void m() throws Exception {\n" + line + "\n  }\n}\n";
    ParsedText source = ParsedText.parse(SourceText.of(text));
    CallSite site = new CallSite(new MethodRef("p/B", name, descriptor), nth);
    return new Locator(source).place(3, site).map(p -> cut(source, p)).orElse("");
  }

  private static String cut(ParsedText source, Place p) {
    int begin = source.text().offset(p.line(), p.column());
    return source.text().text().substring(begin, source.text().offset(p.endLine(), p.endColumn()));
  }

  @Test
  void argumentsComeBeforeTheirCall() throws ParsedText.NotParsed {
    assertEquals("f(1)", third("f(f(1));", "f", "(I)I", 0));
    assertEquals("f(f(1))", third("f(f(1));", "f", "(I)I", 1));
  }

  @Test
  void aReceiverComesBeforeItsCall() throws ParsedText.NotParsed {
    assertEquals("a.b(1)", third("a.b(1).b(2);", "b", "(I)V", 0));
    assertEquals("a.b(1).b(2)", third("a.b(1).b(2);", "b", "(I)V", 1));
  }

  @Test
  void theNumberOfArgumentsDecides() throws ParsedText.NotParsed {
    assertEquals("f(1, 2)", third("f(); f(1, 2);", "f", "(II)V", 1));
  }

  @Test
  void constructorsReferencesAndSuchGoByTheirClass() throws ParsedText.NotParsed {
    assertEquals("new B(1)", third("new C(new B(1));", "<init>", "(I)V", 0));
    assertEquals("this::run", third("go(this::run);", "run", "()V", 0));
  }

  @Test
  void theEndOfAResourceIsTheResource() throws ParsedText.NotParsed {
    assertEquals("B b = open()", third("try (B b = open()) { x(); }", "close", "()V", 0));
  }

  @Test
  void whatIsNotThereIsNotGuessed() throws ParsedText.NotParsed {
    assertEquals("", third("f(1); f(2);", "g", "()V", 0));
    assertEquals("", third("f(1); f(2);", "f", "(I)V", 2));
  }

  @Test
  void withoutACallTheLineDecides() throws ParsedText.NotParsed {
    ParsedText source =
        ParsedText.parse(
            SourceText.of(
                "class A {\n  int m() {\n    if (a && b)\n      return 1;\n    x();\n  }\n}\n"));
    Locator locator = new Locator(source);
    assertEquals("a && b", cut(source, locator.place(3, null).orElseThrow()));
    assertEquals("return 1;", cut(source, locator.place(4, null).orElseThrow()));
    assertEquals("x()", cut(source, locator.place(5, null).orElseThrow()));
  }
}
