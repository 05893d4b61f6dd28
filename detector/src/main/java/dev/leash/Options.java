package dev.leash;

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
 */
public record Options(
    List<Path> classes,
    List<Path> classPath,
    List<String> includes,
    List<String> excludes,
    List<Path> catalogues,
    double callbackBudgetSeconds,
    double handlerBudgetSeconds) {
  public static final double CALLBACK_BUDGET_SECONDS = 5;
  public static final double HANDLER_BUDGET_SECONDS = 1;

  public Options {
    classes = List.copyOf(classes);
    classPath = List.copyOf(classPath);
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
    catalogues = List.copyOf(catalogues);
  }
}
