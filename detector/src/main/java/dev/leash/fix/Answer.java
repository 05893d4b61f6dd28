package dev.leash.fix;

import java.nio.file.Path;
import java.util.List;

/** What a repair says to a finding. */
public sealed interface Answer {
  /**
   * It can be repaired so.
   *
   * @param title what the edits do, an imperative clause for a person
   * @param file the file that they are made in
   */
  record Offer(String title, Path file, List<Edit> edits) implements Answer {
    public Offer {
      edits = edits.stream().sorted().toList();
    }

    /** Whether both cannot be made in one go. */
    public boolean overlaps(Offer o) {
      return file.equals(o.file)
          && edits.stream().anyMatch(e -> o.edits.stream().anyMatch(e::overlaps));
    }
  }

  /**
   * No edit is certain.
   *
   * @param why a clause for a person
   */
  record No(String why) implements Answer {}
}
