package dev.leash.runtime.weave;

/** A class that cannot be woven. The message names it, says why, and what to do. */
public final class Unweavable extends LinkageError {
  private static final long serialVersionUID = 1L;

  Unweavable(String className, String why, Throwable cause) {
    super(className.replace('/', '.') + " cannot be run in the model: " + why, cause);
  }
}
