package dev.leash.runtime.verify;

import java.util.Objects;

/**
 * The class that is launched or used in a run.
 *
 * @param className binary name
 */
public record Subject(String className) {
  /** Checks the name. */
  public Subject {
    Objects.requireNonNull(className);
  }
}
