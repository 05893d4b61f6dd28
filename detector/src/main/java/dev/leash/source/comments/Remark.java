package dev.leash.source.comments;

import dev.leash.ir.Place;

/**
 * Something to say about a suppression: a note, but no finding of a rule.
 *
 * @param kind what is wrong with it
 * @param file path as it is to be shown
 * @param place where it is written
 * @param message one sentence that stands alone
 * @param help what to write instead
 */
public record Remark(Kind kind, String file, Place place, String message, String help)
    implements Comparable<Remark> {
  /** The kinds, by their public identifiers, which are never renamed. */
  public enum Kind {
    LEASH_SUPPRESSION_WITHOUT_REASON,
    LEASH_SUPPRESSION_STALE,
    LEASH_SUPPRESSION_OF_UNKNOWN_RULE;

    /** Address of the explanation, relative to the project's documentation. */
    public String page() {
      return "docs/rules.md#" + name();
    }
  }

  /** By file, line, column and kind. */
  @Override
  public int compareTo(Remark o) {
    int c = file.compareTo(o.file);
    if (c == 0) c = Integer.compare(place.line(), o.place.line());
    if (c == 0) c = Integer.compare(place.column(), o.place.column());
    if (c == 0) c = kind.compareTo(o.kind);
    return c != 0 ? c : message.compareTo(o.message);
  }
}
