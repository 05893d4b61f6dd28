package dev.leash.bytecode;

/**
 * A class file, or code in it, that no JVM would accept; the message says what is wrong with it.
 */
final class MalformedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MalformedException(String message) {
    super(message);
  }

  MalformedException(String message, Throwable cause) {
    super(message, cause);
  }
}
