package dev.leash.analysis.runloops;

/** Top-level classes. */
final class Nests {
  private Nests() {}

  /** The top-level class that a class stands in. */
  static String of(String owner) {
    int dollar = owner.indexOf('$', owner.lastIndexOf('/') + 2);
    return dollar < 0 ? owner : owner.substring(0, dollar);
  }
}
