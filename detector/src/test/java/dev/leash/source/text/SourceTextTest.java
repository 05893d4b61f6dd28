package dev.leash.source.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
  @TempDir Path folder;

  private SourceText read(byte[] bytes) throws IOException {
    return SourceText.read(Files.write(folder.resolve("A.java"), bytes));
  }

  @Test
  void anyEncodingComesBackByteForByte() throws IOException {
    byte[] latin = "class \u00c4 {} // \u00ff".getBytes(StandardCharsets.ISO_8859_1);
    assertArrayEquals(latin, read(latin).bytes());
    byte[] marked = "\ufeffclass A {}".getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(marked, read(marked).bytes());
    assertEquals("class A {}", read(marked).text());
  }

  @Test
  void wideEncodingsAreToldByTheirMark() throws IOException {
    for (Charset wide : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      byte[] bytes = "\uFEFFclass A {}".getBytes(wide);
      SourceText text = read(bytes);
      assertEquals("class A {}", text.text());
      assertArrayEquals(bytes, text.bytes());
    }
    byte[] unmarked = "class A {}".getBytes(StandardCharsets.UTF_16LE);
    assertThrows(IOException.class, () -> read(unmarked));
  }

  @Test
  void countsEveryKindOfLineEnd() {
    SourceText text = SourceText.of("a\nb\r\nc\rd");
    assertEquals(4, text.lineCount());
    assertEquals("b", text.lineText(2));
    assertEquals(2, text.offset(2, 1));
    assertEquals(4, text.line(text.text().indexOf('d')));
    assertEquals(1, text.column(text.text().indexOf('d')));
  }

  @Test
  void mostLinesDecideHowLinesEnd() {
    assertEquals("\r\n", SourceText.of("a\r\nb\r\nc\n").lineEnd());
    assertEquals("\n", SourceText.of("a").lineEnd());
  }
}
