package dev.leash.runtime.verify;

/** What happens in a run. */
public sealed interface Plan permits Schedule, Release {
  /** One line that makes the same run again. */
  String replay();

  /** A sentence for a person. */
  String describe();
}
