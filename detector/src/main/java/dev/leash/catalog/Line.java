package dev.leash.catalog;

import java.util.Map;

/**
 * One logical line of a file with what the directives above it say.
 *
 * @param number 1-based number of its first physical line
 * @param attributes text after the signature, unparsed
 * @param artifact {@code group:artifact:version}, {@code jdk}, or {@code none}
 * @param unresolvable why the artifact cannot be reached, or ""
 * @param layer 0 for bundled files, 1 for the first user file, …
 */
record Line(
    String file,
    int number,
    Keyword keyword,
    String attributes,
    Map<String, String> defaults,
    Spelling spelling,
    String platform,
    String artifact,
    String unresolvable,
    int layer) {

  Mistake at(Mistake mistake) {
    return new Mistake(file + ":" + number + ": " + mistake.getMessage());
  }

  /** Parses the attributes; done when a row of the line is first asked for. */
  Attributes parse() throws Mistake {
    return Attributes.parse(attributes, defaults, spelling);
  }

  Row.Origin origin(Attributes given) throws Mistake {
    String unresolved =
        given.text("unresolved").isEmpty() ? unresolvable : given.text("unresolved");
    String since = given.text("since");
    int release = 0;
    for (int i = 0; i < since.length(); i++) {
      if (!Character.isDigit(since.charAt(i)) || since.length() > 3) {
        throw new Mistake("'since=" + since + "': write the Java release, since=21");
      }
      release = release * 10 + (since.charAt(i) - '0');
    }
    return new Row.Origin(file, number, platform, artifact, given.reason(), unresolved, release);
  }
}
