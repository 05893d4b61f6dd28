package dev.leash.bytecode;

/** A method body that no valid class file could hold; the message says what is wrong with it. */
final class LiftException extends RuntimeException {
  private static final long serialVersionUID = 1;

  LiftException(String message) {
    super(message);
  }
}
