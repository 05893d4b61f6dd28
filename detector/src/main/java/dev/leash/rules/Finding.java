package dev.leash.rules;

import java.util.List;

/**
 * One finding.
 *
 * @param platform catalogue platform tag of the root ({@code robovm}, {@code android}, …)
 * @param className binary name of the class that must change
 * @param method source-level method name; for a lambda's body the method around it
 * @param descriptor JVM descriptor of that method
 * @param file simple source file name, or "" if unknown
 * @param line 1-based, 0 if unknown
 * @param message one sentence that stands alone
 * @param why what happens to the app
 * @param help what to write instead
 * @param fingerprint hexadecimal, made of rule, root signature, sink signature and ordinal, never
 *     of lines
 * @param path first step the root, last step the wait
 * @param morePaths further paths from this root to the same site that are not shown
 */
public record Finding(
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
  public Finding {
    path = List.copyOf(path);
  }
}
