package dev.leash.source.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text file's content with its encoding. The encoding is told by a byte order mark; without one
 * the file is UTF-8 if it is valid UTF-8, else ISO 8859-1, in which every byte is a character, so
 * that writing the text back gives the same bytes.
 *
 * @param text without the byte order mark
 * @param charset what the bytes are encoded in
 * @param markBytes length of the byte order mark; 0 without one
 */
public record SourceText(String text, Charset charset, int markBytes) {
  /** Decodes a file's bytes. */
  public static SourceText decode(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) return marked(bytes, 3, StandardCharsets.UTF_8);
    if (starts(bytes, 0xFE, 0xFF)) return marked(bytes, 2, StandardCharsets.UTF_16BE);
    if (starts(bytes, 0xFF, 0xFE)) return marked(bytes, 2, StandardCharsets.UTF_16LE);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new SourceText(text, StandardCharsets.UTF_8, 0);
    } catch (CharacterCodingException notUtf8) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      return new SourceText(text, StandardCharsets.ISO_8859_1, 0);
    }
  }

  private static SourceText marked(byte[] bytes, int mark, Charset charset) {
    return new SourceText(new String(bytes, mark, bytes.length - mark, charset), charset, mark);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) return false;
    }
    return true;
  }

  /** Another text of this file as bytes: same encoding, same byte order mark. */
  public byte[] encode(String newText) {
    byte[] mark =
        switch (markBytes) {
          case 0 -> new byte[0];
          case 3 -> new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
          default ->
              charset.equals(StandardCharsets.UTF_16BE)
                  ? new byte[] {(byte) 0xFE, (byte) 0xFF}
                  : new byte[] {(byte) 0xFF, (byte) 0xFE};
        };
    byte[] content = newText.getBytes(charset);
    byte[] all = Arrays.copyOf(mark, mark.length + content.length);
    System.arraycopy(content, 0, all, mark.length, content.length);
    return all;
  }
}
