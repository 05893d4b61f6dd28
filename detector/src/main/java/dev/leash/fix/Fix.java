package dev.leash.fix;

import java.util.List;

/**
 * A repair: what it does and the edits that do it.
 *
 * @param title what it does, an imperative clause for a person
 * @param file path of the file as it is to be shown
 * @param edits in the order of their places, none overlapping another
 */
public record Fix(String title, String file, List<Edit> edits) {
  public Fix {
    edits = edits.stream().sorted().toList();
  }
}
