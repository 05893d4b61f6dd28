package dev.leash.analysis.runloops;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The modes that an operand can name.
 *
 * @param known what could be read
 * @param complete false if it may name others as well
 */
record ModeSet(SortedSet<Mode> known, boolean complete) {
  /** No value at all: null, or a place that no execution reaches. */
  static final ModeSet NONE = new ModeSet(Collections.emptySortedSet(), true);

  static final ModeSet UNKNOWN = new ModeSet(Collections.emptySortedSet(), false);

  static ModeSet of(Mode mode) {
    TreeSet<Mode> one = new TreeSet<>();
    one.add(mode);
    return new ModeSet(Collections.unmodifiableSortedSet(one), true);
  }

  ModeSet union(ModeSet other) {
    TreeSet<Mode> all = new TreeSet<>(known);
    all.addAll(other.known);
    return new ModeSet(Collections.unmodifiableSortedSet(all), complete && other.complete);
  }

  /** The custom mode that it certainly is, or null. */
  Mode onlyCustom() {
    boolean one = complete && known.size() == 1 && known.first().isCustom();
    return one ? known.first() : null;
  }
}
