package dev.leash.rules;

import java.util.List;

/**
 * What a repair has to know of a finding beyond its path.
 *
 * @param kind the case of the rule, an enumeration constant's name or ""
 * @param about what the case is about: the pair of a background task, the name of a run loop mode,
 *     or ""
 * @param places further places that matter, such as where something tries to release a thread
 */
public record Cause(String kind, String about, List<Step> places) {
  /** Nothing more is known. */
  public static final Cause NONE = new Cause("", "", List.of());

  public Cause {
    places = List.copyOf(places);
  }

  /** A case that is about something. */
  static Cause of(Enum<?> kind, String about) {
    return new Cause(kind.name(), about, List.of());
  }
}
