package dev.leash.runtime.verify;

/** What peers that nobody has scripted do. */
public enum Peering {
  /** Answer what they are asked. */
  SERVING("answer"),
  /** Take everything and say nothing. */
  SILENT("are silent"),
  /** Cannot be reached at all. */
  UNREACHABLE("cannot be reached"),
  /** Begin to answer, and never come to the end of the head. */
  SLOW_HEAD("send the head of their answer byte by byte, without end"),
  /** Answer, and never come to the end of the body. */
  SLOW_BODY("send the body of their answer byte by byte, without end"),
  /** Are silent on the first connection, and cannot be reached by another. */
  FIRST_ONLY("are silent, and cannot be reached a second time");

  private final String words;

  Peering(String words) {
    this.words = words;
  }

  /** Whether they send byte by byte. */
  boolean slow() {
    return this == SLOW_HEAD || this == SLOW_BODY;
  }

  /** For a person, after "peers". */
  String words() {
    return words;
  }
}
