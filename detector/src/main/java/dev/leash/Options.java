package dev.leash;

import dev.leash.rules.CancellationScope;
import java.nio.file.Path;
import java.util.List;

/**
 * What to analyse and how. All lists in the user's order; paths need not exist (what is missing is
 * reported).
 *
 * @param classes the module: directories and jars whose classes are judged
 * @param classPath directories and jars whose code may run, too
 * @param includes binary-name patterns ({@code com.acme.*}, {@code **}) of the classes to report
 *     on; empty: all
 * @param excludes binary-name patterns of the classes not to report on
 * @param catalogues the user's own catalogue files
 * @param callbackBudgetSeconds waits for threads below it are notes; RULES: 5
 * @param handlerBudgetSeconds the same for expiration handlers; RULES: 1
 * @param cancellation where the rules on threads that cannot be released apply; RULES: auto
 */
public record Options(
    List<Path> classes,
    List<Path> classPath,
    List<String> includes,
    List<String> excludes,
    List<Path> catalogues,
    double callbackBudgetSeconds,
    double handlerBudgetSeconds,
    CancellationScope cancellation) {
  public static final double CALLBACK_BUDGET_SECONDS = 5;
  public static final double HANDLER_BUDGET_SECONDS = 1;

  /** With {@link CancellationScope#AUTO}. */
  public Options(
      List<Path> classes,
      List<Path> classPath,
      List<String> includes,
      List<String> excludes,
      List<Path> catalogues,
      double callbackBudgetSeconds,
      double handlerBudgetSeconds) {
    this(
        classes,
        classPath,
        includes,
        excludes,
        catalogues,
        callbackBudgetSeconds,
        handlerBudgetSeconds,
        CancellationScope.AUTO);
  }

  public Options {
    classes = List.copyOf(classes);
    classPath = List.copyOf(classPath);
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
    catalogues = List.copyOf(catalogues);
  }
}
