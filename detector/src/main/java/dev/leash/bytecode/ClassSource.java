package dev.leash.bytecode;

import java.util.List;
import java.util.Optional;

/**
 * Finds class file bytes by name, wherever they come from: directories, jars, a host such as
 * SpotBugs. Safe for use by several threads at once.
 */
public interface ClassSource extends AutoCloseable {
  /** What the source is called in messages: a path, or the host's name. */
  String label();

  /** Bytes of the class, or empty if it is not here or cannot be read (then it is in the log). */
  Optional<byte[]> find(String internalName);

  /**
   * Internal names of all classes, sorted; empty if the source cannot list ({@link #canList()}).
   */
  List<String> names();

  /** Whether {@link #names()} is the whole truth. */
  boolean canList();

  /** Lets go of open files; the source answers nothing afterwards. */
  @Override
  default void close() {}
}
