package dev.leash.rules;

import dev.leash.ir.CallSite;
import dev.leash.ir.Place;

/**
 * One step of a finding's path.
 *
 * @param className binary name, {@code a.b.C$D}
 * @param method source-level method name; for a lambda's body the method around it
 * @param file simple source file name, or "" if unknown
 * @param place where in that file; from class files the line alone
 * @param text what happens here, a clause for a person: {@code calls Session.save()}
 * @param site the call that the step is about, or null if it is about no call
 */
public record Step(
    String className, String method, String file, Place place, String text, CallSite site) {
  /** A step of which the line is known, and no more. */
  public Step(String className, String method, String file, int line, String text) {
    this(className, method, file, Place.ofLine(line), text, null);
  }

  /** 1-based, 0 if unknown. */
  public int line() {
    return place.line();
  }

  /** The same step at that place. */
  public Step at(Place exact) {
    return new Step(className, method, file, exact, text, site);
  }
}
