package dev.leash.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.leash.source.text.ParsedText;
import dev.leash.source.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static Draft draft(String text) throws ParsedText.NotParsed {
    return new Draft(ParsedText.parse(SourceText.of(text)));
  }

  private static String applied(Draft draft) {
    return Edits.apply(draft.source().text().text(), draft.edits());
  }

  private static Statement statement(Draft draft, String text) {
    return draft
        .source()
        .unit()
        .findFirst(Statement.class, s -> draft.source().text(s).equals(text))
        .orElseThrow();
  }

  @Test
  void keepsTabsAndWindowsLineEnds() throws ParsedText.NotParsed {
    Draft draft = draft("class A {\r\n\tvoid m() {\r\n\t\ta(); // why\r\n\t}\r\n}");
    draft.after(statement(draft, "a();"), List.of("if (x) {", draft.unit() + "return;", "}"));
    assertEquals(
        "class A {\r\n\tvoid m() {\r\n\t\ta(); // why\r\n\t\tif (x) {\r\n\t\t\treturn;\r\n\t\t}\r\n"
            + "\t}\r\n}",
        applied(draft));
  }

  @Test
  void addsBesideCodeOnTheSameLine() throws ParsedText.NotParsed {
    Draft draft = draft("class A {\n  void m() { a(); b(); }\n}\n");
    draft.after(statement(draft, "a();"), List.of("c();"));
    draft.before(statement(draft, "b();"), List.of("d();"));
    assertEquals("class A {\n  void m() { a(); c(); d(); b(); }\n}\n", applied(draft));
  }

  @Test
  void fillsAnEmptyBlock() throws ParsedText.NotParsed {
    Draft draft = draft("class A {\n    Runnable r = () -> {};\n}\n");
    BlockStmt block = draft.source().unit().findFirst(BlockStmt.class).orElseThrow();
    draft.atEnd(block, List.of("end();"));
    assertEquals(
        "class A {\n    Runnable r = () -> {\n        end();\n    };\n}\n", applied(draft));
  }

  @Test
  void wrapsLinesInTry() throws ParsedText.NotParsed {
    Draft draft = draft("class A {\n  void m() {\n    a();\n\n    // then\n    b();\n  }\n}\n");
    Statement last = statement(draft, "b();");
    draft.wrapInTry(statement(draft, "a();"), last, last);
    assertEquals(
        """
        class A {
          void m() {
            try {
              a();

              // then
            } finally {
              b();
            }
          }
        }
        """,
        applied(draft));
  }

  @Test
  void importsWhatItNeedsInOrder() throws ParsedText.NotParsed {
    Draft draft = draft("package p;\n\nimport a.B;\nimport x.Y;\n\nclass A {}\n");
    assertEquals("Socket", draft.type("java.net.Socket"));
    assertEquals("B", draft.type("a.B"));
    assertEquals("z.Y", draft.type("z.Y"));
    assertEquals("String", draft.type("java.lang.String"));
    assertEquals(
        "package p;\n\nimport a.B;\nimport java.net.Socket;\nimport x.Y;\n\nclass A {}\n",
        applied(draft));
  }

  @Test
  void givesALambdaABlock() throws ParsedText.NotParsed {
    Draft draft = draft("class A {\n  Object o = f(() -> g());\n}\n");
    draft.block(draft.source().unit().findFirst(LambdaExpr.class).orElseThrow(), List.of("h();"));
    assertEquals("class A {\n  Object o = f(() -> {\n    h();\n  });\n}\n", applied(draft));
  }
}
