package dev.leash.report;

import dev.leash.rules.Severity;
import java.nio.charset.Charset;

/**
 * What the reader's console can show.
 *
 * @param unicode whether box-drawing characters may be used; otherwise everything is ASCII
 * @param colour whether terminal escapes may be used
 */
public record ConsoleStyle(boolean unicode, boolean colour) {
  /** No colours; Unicode if the charset has what the report draws with. */
  public static ConsoleStyle plain(Charset charset) {
    return new ConsoleStyle(charset.canEncode() && charset.newEncoder().canEncode("└─"), false);
  }

  /** The charset that the running JVM's standard output is written in. */
  public static Charset standardOutputCharset() {
    // Java 19 and later name it; before, standard output follows the default charset.
    String name = System.getProperty("stdout.encoding", "");
    return name.isEmpty() || !Charset.isSupported(name)
        ? Charset.defaultCharset()
        : Charset.forName(name);
  }

  String branch() {
    return unicode ? "└─ " : "`- ";
  }

  String paint(Severity severity, String text) {
    if (!colour) {
      return text;
    }
    String code =
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case NOTE -> "1;36";
        };
    return escape(code, text);
  }

  String strong(String text) {
    return colour ? escape("1", text) : text;
  }

  String faint(String text) {
    return colour ? escape("2", text) : text;
  }

  private static String escape(String code, String text) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
