package dev.leash.source.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A source file's characters, such that the file can be written again with every byte that was not
 * meant to change.
 *
 * <p>UTF-16 if a mark says so, UTF-8 if the bytes are that; else each byte is taken for a character
 * of its own, which is right for the language's own characters in every encoding that has ASCII in
 * it.
 */
public final class SourceText {
  private static final char MARK = '\uFEFF';

  private final Charset charset;
  private final boolean marked;
  private final String text;
  private final int[] lines;

  private SourceText(Charset charset, boolean marked, String text) {
    this.charset = charset;
    this.marked = marked;
    this.text = text;
    this.lines = lines(text);
  }

  /** The text of a file. */
  public static SourceText read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Charset wide = wide(bytes);
    if (wide != null) return new SourceText(wide, true, new String(bytes, wide).substring(1));
    if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
      throw new IOException("is UTF-16 without a mark or no text at all; save it as UTF-8");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
      return new SourceText(StandardCharsets.UTF_8, marked, marked ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      Charset bytewise = StandardCharsets.ISO_8859_1;
      return new SourceText(bytewise, false, new String(bytes, bytewise));
    }
  }

  /** The encoding that a byte order mark tells, or null. */
  private static Charset wide(byte[] bytes) {
    if (bytes.length < 2) return null;
    int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    if (mark == 0xfeff) return StandardCharsets.UTF_16BE;
    return mark == 0xfffe ? StandardCharsets.UTF_16LE : null;
  }

  /** Text that no file holds. */
  public static SourceText of(String text) {
    return new SourceText(StandardCharsets.UTF_8, false, text);
  }

  /** The same file with other characters. */
  public SourceText with(String changed) {
    return new SourceText(charset, marked, changed);
  }

  /** What a file with this text holds. */
  public byte[] bytes() {
    return encode(whole());
  }

  /** The characters with the mark that the file begins with, if it does. */
  public String whole() {
    return marked ? MARK + text : text;
  }

  /** Other characters as this file would hold them. */
  public byte[] encode(String other) {
    return other.getBytes(charset);
  }

  /** Whether the file can hold every character. */
  public boolean isUnicode() {
    return !charset.equals(StandardCharsets.ISO_8859_1);
  }

  public String text() {
    return text;
  }

  /** Number of lines; what follows the last line end counts as one, even if it is empty. */
  public int lineCount() {
    return lines.length;
  }

  /**
   * Offset of a place.
   *
   * @param line from 1
   * @param column from 1, in UTF-16 units
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public int offset(int line, int column) {
    return lines[line - 1] + column - 1;
  }

  /** The line that an offset is in, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset in its line, from 1. */
  public int column(int offset) {
    return offset - lines[line(offset) - 1] + 1;
  }

  /** The characters of a line without its end. */
  public String lineText(int line) {
    int end = line < lines.length ? lines[line] : text.length();
    int begin = lines[line - 1];
    while (end > begin && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) end--;
    return text.substring(begin, end);
  }

  /** The blanks that a line begins with. */
  public String indent(int line) {
    String all = lineText(line);
    int i = 0;
    while (i < all.length() && Character.isWhitespace(all.charAt(i))) i++;
    return all.substring(0, i);
  }

  /** How most of the file's lines end: {@code \n}, {@code \r\n} or {@code \r}. */
  public String lineEnd() {
    int windows = 0;
    int unix = 0;
    int mac = 0;
    for (int i = 1; i < lines.length; i++) {
      int end = lines[i] - 1;
      if (text.charAt(end) == '\r') mac++;
      else if (end > 0 && text.charAt(end - 1) == '\r') windows++;
      else unix++;
    }
    if (windows > unix && windows >= mac) return "\r\n";
    return mac > unix ? "\r" : "\n";
  }

  private static int[] lines(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (!ends) continue;
      if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }
}
