package dev.leash.catalog;

/** One thing wrong on one line of a catalogue file; the loader adds file and line. */
final class Mistake extends Exception {
  private static final long serialVersionUID = 1L;

  Mistake(String message) {
    super(message, null, false, false);
  }
}
