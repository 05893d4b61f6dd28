package dev.leash.flow;

import dev.leash.ir.FieldRef;
import dev.leash.ir.MethodRef;

/** A place that holds a value, seen from the search. */
sealed interface Spot {
  /** A variable, parameter or temporary of a method. */
  record Register(MethodRef method, int register) implements Spot {}

  /**
   * A field.
   *
   * @param of class below the field's own that the object is known to be of, or null for whatever
   *     object
   */
  record Held(FieldRef field, String of) implements Spot {}

  /** The elements of the arrays or collections in that place. */
  record Elements(Spot container) implements Spot {}
}
