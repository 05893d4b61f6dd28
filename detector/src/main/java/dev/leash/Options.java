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
 * @param from whether the module is read from {@code classes} or from {@code sources}
 * @param sources source roots of the module
 */
public record Options(
    List<Path> classes,
    List<Path> classPath,
    List<String> includes,
    List<String> excludes,
    List<Path> catalogues,
    double callbackBudgetSeconds,
    double handlerBudgetSeconds,
    CancellationScope cancellation,
    From from,
    List<Path> sources) {
  public static final double CALLBACK_BUDGET_SECONDS = 5;
  public static final double HANDLER_BUDGET_SECONDS = 1;

  /** Reads class files. */
  public Options(
      List<Path> classes,
      List<Path> classPath,
      List<String> includes,
      List<String> excludes,
      List<Path> catalogues,
      double callbackBudgetSeconds,
      double handlerBudgetSeconds,
      CancellationScope cancellation) {
    this(
        classes,
        classPath,
        includes,
        excludes,
        catalogues,
        callbackBudgetSeconds,
        handlerBudgetSeconds,
        cancellation,
        From.BYTECODE,
        List.of());
  }

  /** The same with another way to read the module. */
  public Options reading(From newFrom, List<Path> newSources) {
    return new Options(
        classes,
        classPath,
        includes,
        excludes,
        catalogues,
        callbackBudgetSeconds,
        handlerBudgetSeconds,
        cancellation,
        newFrom,
        newSources);
  }

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
    sources = List.copyOf(sources);
  }
}
