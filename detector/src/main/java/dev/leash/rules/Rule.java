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
      9),
  LEASH_UNCANCELLABLE_ACCEPT(
      "Thread waits for a client, and nothing can release it",
      Family.CANCELLATION,
      Severity.WARNING,
      17),
  LEASH_UNCANCELLABLE_READ(
      "Thread waits for a peer's data, and nothing can release it",
      Family.CANCELLATION,
      Severity.WARNING,
      18),
  LEASH_UNCANCELLABLE_CONNECT(
      "Thread connects without a time limit, and nothing can release it",
      Family.CANCELLATION,
      Severity.WARNING,
      18),
  LEASH_INEFFECTIVE_CANCEL(
      "Thread waits for a peer, and what is to release it does not",
      Family.CANCELLATION,
      Severity.WARNING,
      18),
  LEASH_DEFAULT_RUN_LOOP_MODE(
      "Lifecycle callback or handler runs the run loop in the default mode",
      Family.RUN_LOOPS,
      Severity.ERROR,
      19),
  LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE(
      "A source is not scheduled in both the custom run loop mode and the default mode",
      Family.RUN_LOOPS,
      Severity.WARNING,
      20),
  LEASH_BACKGROUND_TASK_BEGUN_LATE(
      "Work handed off in a lifecycle callback has no background task in time",
      Family.BACKGROUND_TASKS,
      Severity.WARNING,
      12),
  LEASH_NO_EXPIRATION_HANDLER(
      "Background task has no expiration handler", Family.BACKGROUND_TASKS, Severity.ERROR, 13),
  LEASH_TASK_NOT_ENDED_ON_EXPIRATION(
      "Expiration handler does not end the background task",
      Family.BACKGROUND_TASKS,
      Severity.ERROR,
      15),
  LEASH_EXPIRATION_LEAVES_WORK_RUNNING(
      "Expiration handler leaves the work running", Family.BACKGROUND_TASKS, Severity.WARNING, 15),
  LEASH_TASK_NOT_ENDED("Background task is not ended", Family.BACKGROUND_TASKS, Severity.ERROR, 16),
  LEASH_WRONG_TASK_ENDED(
      "Another background task is ended, or the same one twice",
      Family.BACKGROUND_TASKS,
      Severity.ERROR,
      16),
  LEASH_INVALID_TASK_UNCHECKED(
      "Nobody asks whether the system refused the background task",
      Family.BACKGROUND_TASKS,
      Severity.WARNING,
      23);

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
