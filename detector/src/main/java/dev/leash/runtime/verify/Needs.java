package dev.leash.runtime.verify;

import java.util.Set;

/**
 * What a run showed that other schedules depend on.
 *
 * @param steps how many steps the largest piece of work of other threads than the main one has had
 * @param time whether the app has asked for background time
 * @param finishers entries that ended what had been begun before they were called
 * @param finished whether these had their chance, after Home
 */
public record Needs(int steps, boolean time, Set<String> finishers, boolean finished) {
  /** Of a run that was not made. */
  public static final Needs NONE = new Needs(0, false, Set.of(), false);

  /** Copies the set. */
  public Needs {
    finishers = Set.copyOf(finishers);
  }
}
