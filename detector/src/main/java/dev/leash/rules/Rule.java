package dev.leash.rules;

/** The rules, by their public identifiers. An identifier is never renamed nor used again. */
public enum Rule {
  LEASH_NETWORK_WAIT_IN_CALLBACK(
      "Lifecycle callback waits for the network", Family.NETWORK_WAITS, Severity.ERROR, 9),
  LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER(
      "Expiration handler waits for the network", Family.NETWORK_WAITS, Severity.ERROR, 14),
  LEASH_THREAD_WAIT_IN_CALLBACK(
      "Lifecycle callback or handler waits for another thread",
      Family.THREAD_WAITS,
      Severity.ERROR,
      12),
  LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT(
      "Lifecycle callback or handler needs a lock that is held across a network wait",
      Family.THREAD_WAITS,
      Severity.WARNING,
      9);

  private final String title;
  private final Family family;
  private final Severity severity;
  private final int row;

  Rule(String title, Family family, Severity severity, int row) {
    this.title = title;
    this.family = family;
    this.severity = severity;
    this.row = row;
  }

  /** One line for headings. */
  public String title() {
    return title;
  }

  /** The rules that users turn on and off with it. */
  public Family family() {
    return family;
  }

  /** Severity where the evidence is full. */
  public Severity severity() {
    return severity;
  }

  /** Row of the rule table that the rule implements. */
  public int row() {
    return row;
  }

  /** Anchor-bearing address of the rule's page, relative to the project's documentation. */
  public String page() {
    return "docs/rules.md#" + name();
  }
}
