package dev.leash.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits a catalogue file into entries; looks no further into a line than its signature. */
final class FileParser {
  private final String file;
  private final int layer;
  private final List<String> mistakes;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Keyword, Map<String, String>> defaults = new HashMap<>();
  private Spelling spelling = new Spelling(Map.of());
  private String platform = "";
  private String artifact = "";
  private String unresolvable = "";
  private String lastSpelled = "";
  private String lastOwner = "";

  /**
   * @param file name for messages
   * @param mistakes receives one message per line that cannot be read
   */
  FileParser(String file, int layer, List<String> mistakes) {
    this.file = file;
    this.layer = layer;
    this.mistakes = mistakes;
  }

  List<Entry> parse(String text) {
    int number = 1;
    int from = 0;
    while (from < text.length()) {
      int first = number;
      int end = lineEnd(text, from);
      number++;
      boolean continued = false;
      int next = end + 1;
      while (next < text.length() && isContinuation(text, next)) {
        continued = true;
        end = lineEnd(text, next);
        next = end + 1;
        number++;
      }
      char start = text.charAt(from);
      if (start != '#' && start != '\n' && start != '\r') {
        String line = text.substring(from, end).trim();
        line(continued ? joined(line) : line, first);
      }
      from = end + 1;
    }
    return entries;
  }

  private static int lineEnd(String text, int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline;
  }

  /** A line that starts with a space or tab and is not empty goes on with the line above. */
  private static boolean isContinuation(String text, int at) {
    char c = text.charAt(at);
    if (c != ' ' && c != '\t') {
      return false;
    }
    int i = at;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r';
  }

  private static String joined(String lines) {
    StringBuilder joined = new StringBuilder(lines.length());
    for (String part : lines.split("\n", -1)) {
      String trimmed = part.trim();
      boolean insideBraces = joined.lastIndexOf("{") > joined.lastIndexOf("}");
      joined.append(joined.isEmpty() || insideBraces ? "" : " ").append(trimmed);
    }
    return joined.toString();
  }

  private void line(String line, int number) {
    String text = line.indexOf('\t') < 0 ? line : line.replace('\t', ' ');
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    int space = text.indexOf(' ');
    String word = space < 0 ? text : text.substring(0, space);
    String rest = space < 0 ? "" : text.substring(space + 1).trim();
    try {
      Keyword keyword = Keyword.of(word);
      if (keyword == null) {
        directive(word, rest);
      } else {
        row(keyword, rest, number);
      }
    } catch (Mistake e) {
      mistakes.add(file + ":" + number + ": " + e.getMessage());
    }
  }

  private void directive(String word, String rest) throws Mistake {
    switch (word) {
      case "platform" -> platform = single(word, rest);
      case "artifact" -> artifact(rest);
      case "prefix" -> prefixes(rest);
      case "defaults" -> defaults(rest);
      default ->
          throw new Mistake(
              "unknown keyword '"
                  + word
                  + "'; write one of platform, artifact, prefix, defaults, "
                  + String.join(", ", Keyword.words()));
    }
  }

  private static String single(String word, String rest) throws Mistake {
    if (rest.isEmpty() || rest.indexOf(' ') >= 0) {
      throw new Mistake("'" + word + " " + rest + "': write one word after '" + word + "'");
    }
    return rest;
  }

  private void artifact(String rest) throws Mistake {
    boolean none = rest.equals("none") || rest.startsWith("none ");
    unresolvable = none ? Attributes.parse(rest.substring(4), Map.of(), spelling).reason() : "";
    if (none && unresolvable.isEmpty()) {
      throw new Mistake("'artifact none' gives no reason; write artifact none @ not published");
    }
    artifact = none ? "none" : single("artifact", rest);
  }

  private void prefixes(String rest) throws Mistake {
    Map<String, String> prefixes = new HashMap<>(spelling.prefixes());
    for (String token : Words.split(rest, ' ')) {
      int equals = token.indexOf('=');
      if (equals < 1 || !token.endsWith(".")) {
        throw new Mistake("'prefix " + rest + "': write prefix ui=org.robovm.apple.uikit.");
      }
      prefixes.put(token.substring(0, equals), token.substring(equals + 1).replace('.', '/'));
    }
    spelling = new Spelling(Map.copyOf(prefixes));
    lastSpelled = "";
  }

  private void defaults(String rest) throws Mistake {
    int space = rest.indexOf(' ');
    String word = space < 0 ? rest : rest.substring(0, space);
    Keyword keyword = Keyword.of(word);
    if (keyword == null) {
      throw new Mistake("'defaults " + word + "': there is no row kind '" + word + "'");
    }
    Attributes given = Attributes.parse(space < 0 ? "" : rest.substring(space), Map.of(), spelling);
    keyword.check(given);
    defaults.put(keyword, Map.copyOf(given.values()));
  }

  private void row(Keyword keyword, String rest, int number) throws Mistake {
    if (platform.isEmpty()) {
      throw new Mistake("the file does not say its platform; write above: platform android");
    }
    int space = rest.indexOf(' ');
    String spelled = space < 0 ? rest : rest.substring(0, space);
    String attributes = space < 0 ? "" : rest.substring(space);
    Map<String, String> above = defaults.getOrDefault(keyword, Map.of());
    Line line =
        new Line(
            file,
            number,
            keyword,
            attributes,
            above,
            spelling,
            platform,
            artifact,
            unresolvable,
            layer);
    if (spelled.endsWith(".*")) {
      prefixRow(line, spelled);
      return;
    }
    int hash = spelled.indexOf('#');
    if (hash <= 0) {
      throw new Mistake(
          "'"
              + spelled
              + "' is no signature; write java.net.Socket#connect(java.net.SocketAddress,int)");
    }
    members(line, owner(spelled.substring(0, hash)), spelled.substring(hash + 1));
  }

  /** Most rows speak of the owner of the row above. */
  private String owner(String spelled) throws Mistake {
    if (!spelled.equals(lastSpelled)) {
      lastOwner = layer == 0 ? spelling.internalName(spelled) : spelling.checkedName(spelled);
      lastSpelled = spelled;
    }
    return lastOwner;
  }

  private void prefixRow(Line line, String spelled) throws Mistake {
    if (line.keyword() != Keyword.OPAQUE && line.keyword() != Keyword.IGNORE) {
      throw new Mistake("'" + spelled + "': only opaque rows name a whole package");
    }
    String prefix = spelled.substring(0, spelled.length() - 1).replace('.', '/');
    entries.add(new Entry(line, prefix, "*", "(*)"));
  }

  /** {@code name(…)}, {@code FIELD}, or several in braces: <code>{a(),b(int)}</code>. */
  private void members(Line line, String owner, String spelled) throws Mistake {
    if (!spelled.startsWith("{")) {
      member(line, owner, spelled);
      return;
    }
    if (!spelled.endsWith("}")) {
      throw new Mistake("'{' is not closed in '" + spelled + "' (no spaces between the braces)");
    }
    int depth = 0;
    int from = 1;
    for (int i = 1; i < spelled.length(); i++) {
      char c = spelled.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && (c == ',' || i == spelled.length() - 1)) {
        member(line, owner, spelled.substring(from, i));
        from = i + 1;
      }
    }
  }

  private void member(Line line, String owner, String spelled) throws Mistake {
    int open = spelled.indexOf('(');
    String name = open < 0 ? spelled : spelled.substring(0, open);
    String parameters = open < 0 ? "" : spelled.substring(open);
    if (layer > 0) {
      Spelling.memberName(name);
    }
    if (name.equals("*") && !parameters.equals("(*)")) {
      throw new Mistake("'" + spelled + "': every method of a class is written *(*)");
    }
    entries.add(new Entry(line, owner, name, parameters));
  }
}
