package dev.leash.spotbugs;

import dev.leash.Options;
import dev.leash.PathList;
import dev.leash.rules.CancellationScope;
import edu.umd.cs.findbugs.SystemProperties;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Options from the system properties of SpotBugs' JVM, named like the Maven plugin's. */
final class HostOptions {
  /** The user has set a property to something that it cannot be; the message says what to set. */
  static final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Mistake(String property, String why) {
      super("system property " + property + ": " + why);
    }
  }

  private HostOptions() {}

  /**
   * Reads them.
   *
   * @throws Mistake if a property has no value that it can have
   */
  static Options read() {
    return new Options(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        paths("leash.catalogues"),
        seconds("leash.budget.callback", Options.CALLBACK_BUDGET_SECONDS),
        seconds("leash.budget.handler", Options.HANDLER_BUDGET_SECONDS),
        cancellation("leash.cancellation"));
  }

  private static List<Path> paths(String property) {
    String value = SystemProperties.getProperty(property);
    if (value == null) return List.of();
    try {
      return PathList.parse(value, Path.of(""));
    } catch (InvalidPathException | UncheckedIOException e) {
      throw new Mistake(property, e.getMessage());
    }
  }

  private static CancellationScope cancellation(String property) {
    String value = SystemProperties.getProperty(property);
    if (value == null) return CancellationScope.AUTO;
    try {
      return CancellationScope.parse(value);
    } catch (IllegalArgumentException e) {
      throw new Mistake(property, e.getMessage());
    }
  }

  private static double seconds(String property, double otherwise) {
    String value = SystemProperties.getProperty(property);
    if (value == null) return otherwise;
    double seconds;
    try {
      seconds = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      seconds = Double.NaN;
    }
    if (seconds >= 0 && !Double.isInfinite(seconds)) return seconds;
    throw new Mistake(property, "give seconds, 0 or more, not \"" + value + "\"");
  }
}
