package dev.leash.callgraph;

/** Where a limit ended the search for precision; see {@link Limits}. */
public enum CutOff {
  /**
   * The method is called in more ways than are told apart: of the rest only the types are known.
   */
  KINDS_OF_CALLERS("called in more ways than are told apart"),
  /** Its values were still growing when evaluations were stopped. */
  NOT_SETTLED("too entangled to evaluate to the end");

  private final String words;

  CutOff(String words) {
    this.words = words;
  }

  /** The reason, to follow "methods are". */
  public String words() {
    return words;
  }
}
