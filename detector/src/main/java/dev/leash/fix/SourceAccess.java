package dev.leash.fix;

import dev.leash.source.places.Locator;
import java.nio.file.Path;
import java.util.Optional;

/** Where repairs get the sources from. */
public interface SourceAccess {
  /**
   * The Java file of a class, if it is at hand.
   *
   * @param className binary name
   * @param file simple name of the source file, as the class file has it
   */
  Optional<Path> find(String className, String file);

  /** The file, parsed; empty if it cannot be. */
  Optional<Locator> open(Path file);
}
