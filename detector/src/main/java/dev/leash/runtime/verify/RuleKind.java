package dev.leash.runtime.verify;

import java.util.Set;

/**
 * Which rules speak of one behaviour: a static finding and what the model shows of it may differ in
 * the rule that fits best. A task that is ended with the wrong identifier, for example, is seen as
 * one that leaks.
 */
enum RuleKind {
  /** The watched thread waits. */
  WAIT(
      "LEASH_NETWORK_WAIT_IN_CALLBACK",
      "LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER",
      "LEASH_THREAD_WAIT_IN_CALLBACK",
      "LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT"),
  /** A background task is not ended as it should be. */
  TASK(
      "LEASH_TASK_NOT_ENDED",
      "LEASH_TASK_NOT_ENDED_ON_EXPIRATION",
      "LEASH_NO_EXPIRATION_HANDLER",
      "LEASH_WRONG_TASK_ENDED"),
  /** Work goes on, or is cut off, without a task. */
  WORK(
      "LEASH_BACKGROUND_TASK_BEGUN_LATE",
      "LEASH_INVALID_TASK_UNCHECKED",
      "LEASH_EXPIRATION_LEAVES_WORK_RUNNING"),
  /** A thread that nothing releases. */
  CANCELLATION(
      "LEASH_UNCANCELLABLE_ACCEPT",
      "LEASH_UNCANCELLABLE_READ",
      "LEASH_UNCANCELLABLE_CONNECT",
      "LEASH_INEFFECTIVE_CANCEL"),
  /** Run loops. */
  RUN_LOOP("LEASH_DEFAULT_RUN_LOOP_MODE", "LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE"),
  /** Any other. */
  OTHER;

  /** A task that nobody ends. */
  static final String FORGOTTEN = "LEASH_TASK_NOT_ENDED";

  @SuppressWarnings("ImmutableEnumChecker") // of Set.of
  private final Set<String> rules;

  RuleKind(String... rules) {
    this.rules = Set.of(rules);
  }

  static RuleKind of(String rule) {
    for (RuleKind kind : values()) {
      if (kind.rules.contains(rule)) {
        return kind;
      }
    }
    return OTHER;
  }

  /**
   * Whether a failure under one rule bears out a claim under another.
   *
   * @param shown the failure's rule
   */
  boolean covers(String claimed, String shown) {
    if (claimed.equals(shown)) {
      return true;
    }
    return switch (this) {
      case WAIT, CANCELLATION -> rules.contains(shown);
      case TASK ->
          // A task that nobody ends is fatal when its time is over, and one that was taken for
          // another is one that nobody ends.
          switch (claimed) {
            case "LEASH_WRONG_TASK_ENDED" ->
                shown.equals(FORGOTTEN) || shown.equals("LEASH_TASK_NOT_ENDED_ON_EXPIRATION");
            case FORGOTTEN -> shown.equals("LEASH_TASK_NOT_ENDED_ON_EXPIRATION");
            default -> false;
          };
      case WORK, RUN_LOOP, OTHER -> false;
    };
  }
}
