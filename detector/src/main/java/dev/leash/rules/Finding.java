package dev.leash.rules;

import dev.leash.ir.Place;
import java.util.List;

/**
 * One finding.
 *
 * @param platform catalogue platform tag of the root ({@code robovm}, {@code android}, …)
 * @param className binary name of the class that must change
 * @param method source-level method name; for a lambda's body the method around it
 * @param descriptor JVM descriptor of that method
 * @param file simple source file name, or "" if unknown
 * @param place where in that file; from class files the line alone
 * @param message one sentence that stands alone
 * @param why what happens to the app
 * @param help what to write instead
 * @param fingerprint hexadecimal, made of rule, root signature, sink signature and ordinal, never
 *     of lines
 * @param path first step the root, last step the wait
 * @param morePaths further paths from this root to the same site that are not shown
 * @param cause what a repair has to know beyond that
 */
public record Finding(
    Rule rule,
    Severity severity,
    String platform,
    String className,
    String method,
    String descriptor,
    String file,
    Place place,
    String message,
    String why,
    String help,
    String fingerprint,
    List<Step> path,
    int morePaths,
    Cause cause) {
  public Finding {
    path = List.copyOf(path);
  }

  /** A finding of which the line is known, and for a repair nothing more. */
  public Finding(
      Rule rule,
      Severity severity,
      String platform,
      String className,
      String method,
      String descriptor,
      String file,
      int line,
      String message,
      String why,
      String help,
      String fingerprint,
      List<Step> path,
      int morePaths) {
    this(
        rule,
        severity,
        platform,
        className,
        method,
        descriptor,
        file,
        Place.ofLine(line),
        message,
        why,
        help,
        fingerprint,
        path,
        morePaths,
        Cause.NONE);
  }

  /** 1-based, 0 if unknown. */
  public int line() {
    return place.line();
  }

  /** The same finding at exact places. */
  public Finding at(Place exact, List<Step> steps, Cause located) {
    return new Finding(
        rule,
        severity,
        platform,
        className,
        method,
        descriptor,
        file,
        exact,
        message,
        why,
        help,
        fingerprint,
        steps,
        morePaths,
        located);
  }

  /** The same finding with what a repair has to know. */
  Finding with(Cause more) {
    return at(place, path, more);
  }
}
