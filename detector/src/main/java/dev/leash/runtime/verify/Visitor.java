package dev.leash.runtime.verify;

import java.util.List;
import java.util.function.Predicate;

/**
 * Somebody who uses the app's class from inside its process, on the thread that calls. Implemented
 * by code that is loaded like the app's.
 */
public interface Visitor {
  /**
   * Before anything else.
   *
   * @param own tells the app's own classes, by binary name, from those of libraries and platforms
   * @param amount how much to give to the app
   */
  void begin(Predicate<String> own, Amount amount);

  /**
   * Makes the object that the other calls are about, with its constructor that needs least.
   *
   * @throws CannotMake if there is no way; the message says why and what would help
   * @throws Exception whatever the constructor throws
   */
  Object make(String className) throws Exception;

  /** What was made; null before. */
  Object object();

  /**
   * The entries that a user of the object could call, in a fixed order: each is a method that is
   * not private, overrides nothing of a platform's, and whose arguments can be made.
   */
  List<String> entries();

  /** Whether the entry takes no arguments and returns nothing: it may stop or finish something. */
  boolean plain(String entry);

  /**
   * Calls an entry.
   *
   * @return what it returns; of several calls, what the last returns
   * @throws Exception whatever the entry throws
   */
  Object call(String entry) throws Exception;

  /** Closes all that was given to the object, as whoever made it could. */
  void closeGiven();

  /** How much is given to the app: numbers, lengths of lists. */
  enum Amount {
    MUCH,
    LITTLE,
    /** Like much; entries that take texts are called once with each text of the object's class. */
    WORDS
  }

  /** An object cannot be made. */
  final class CannotMake extends Exception {
    private static final long serialVersionUID = 1L;

    /** For a person. */
    public CannotMake(String message) {
      super(message);
    }
  }
}
