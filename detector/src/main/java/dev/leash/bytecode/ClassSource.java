package dev.leash.bytecode;

import java.util.List;
import java.util.Optional;

/**
 * Finds class file bytes by name, wherever they come from: directories, jars, a host such as
 * SpotBugs.
 */
public interface ClassSource {
  /** What the source is called in messages: a path, or the host's name. */
  String label();

  /**
   * Bytes of the class, or empty if it is not here or cannot be read (then it is listed as
   * skipped).
   */
  Optional<byte[]> find(String internalName);

  /**
   * Internal names of all classes, sorted; empty if the source cannot list ({@link #canList()}).
   */
  List<String> names();

  /** Whether {@link #names()} is the whole truth. */
  boolean canList();
}
