package dev.leash.flow;

import dev.leash.callgraph.Descriptors;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;

/** Where a value begins: the end of a search backwards. Two uses of one birth may be one object. */
public sealed interface Birth {
  /**
   * An object or array made in the module.
   *
   * @param constructor the constructor called, or null for arrays
   */
  record Allocation(MethodRef in, int site, String type, MethodRef constructor) implements Birth {}

  /**
   * What a call outside the module gave.
   *
   * @param api the method, owner as written
   */
  record Result(MethodRef in, int site, MethodRef api) implements Birth {}

  /**
   * An object that a method of the module makes anew for each call.
   *
   * @param in where it is called
   * @param by what the method makes it with: an {@link Allocation} or {@link Result}
   */
  record Made(MethodRef in, int site, Birth by) implements Birth {}

  /** A lambda or method reference. */
  record Closure(MethodRef in, int site, MethodRef implementation) implements Birth {}

  /** The object whose method it is. */
  record Self(String type) implements Birth {}

  /** A parameter that the module's own calls do not give. */
  record Parameter(MethodRef method, int index) implements Birth {}

  /** A field that the module does not write. */
  record Field(FieldRef field) implements Birth {}

  /** A constant, also null. */
  record Constant(Object value) implements Birth {}

  /** Something computed, caught, or too far to follow. */
  record Other(MethodRef in, Instruction from) implements Birth {}

  /** The allocation or library call behind it, if there is one; else itself. */
  default Birth origin() {
    Birth b = this;
    while (b instanceof Made m) b = m.by();
    return b;
  }

  /** Internal name of its class as far as it is known, or null. */
  default String type() {
    Birth b = origin();
    if (b instanceof Allocation a) return a.type();
    if (b instanceof Self s) return s.type();
    if (!(b instanceof Result r)) return null;
    return r.api().isConstructor() ? r.api().owner() : Descriptors.returned(r.api().descriptor());
  }

  /** Whether it names an object, so that meeting it twice may mean the same one. */
  default boolean identifies() {
    return !(this instanceof Constant) && !(this instanceof Other);
  }
}
