package dev.leash.source.meaning;

/** Text blocks (JLS 3.10.6). */
final class TextBlocks {
  private TextBlocks() {}

  /** The raw content without incidental white space, its escapes left as they are. */
  static String strip(String raw) {
    return raw.replace("\r\n", "\n").replace('\r', '\n').stripIndent();
  }
}
