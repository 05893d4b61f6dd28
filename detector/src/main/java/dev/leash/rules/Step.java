package dev.leash.rules;

/**
 * One step of a finding's path.
 *
 * @param className binary name, {@code a.b.C$D}
 * @param method source-level method name; for a lambda's body the method around it
 * @param file simple source file name, or "" if unknown
 * @param line 1-based, 0 if unknown
 * @param text what happens here, a clause for a person: {@code calls Session.save()}
 */
public record Step(String className, String method, String file, int line, String text) {}
