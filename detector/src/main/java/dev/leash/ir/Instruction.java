package dev.leash.ir;

import java.util.List;

/**
 * One instruction of a {@link Block}. Operands are register numbers of the {@link MethodBody};
 * {@link #NONE} where there is no operand or no result. A block's last instruction, and only that
 * one, is a {@link Terminator}.
 */
public sealed interface Instruction {
  /** "No register": a void call's result, a static field's base. */
  int NONE = -1;

  /** The register this instruction writes, or {@link #NONE}. */
  default int result() {
    return NONE;
  }

  /** Where it stands; {@link Place#UNKNOWN} if the class file carries no lines. */
  Place place();

  /**
   * A constant.
   *
   * @param value Integer (also boolean, byte, short, char), Long, Float, Double, String, {@link
   *     ClassLiteral}, or null for the null reference
   */
  record Const(int result, Object value, Place place) implements Instruction {}

  /** A class literal's value; {@code descriptor} as in {@code Lcom/acme/Foo;} or {@code [I}. */
  record ClassLiteral(String descriptor) {}

  record Copy(int result, int source, Place place) implements Instruction {}

  /**
   * Arithmetic, bit operations, numeric conversions, comparisons to -1/0/1, array length: values no
   * rule looks into.
   */
  record Compute(int result, String operator, List<Integer> operands, Place place)
      implements Instruction {}

  /** How a call finds its method. */
  enum CallKind {
    STATIC,
    VIRTUAL,
    INTERFACE,
    /**
     * Constructors, {@code super.m()}, private methods of old class files: exactly the named method
     * or its inherited one.
     */
    SPECIAL
  }

  /**
   * A call.
   *
   * @param target as written in the code; the declaring class may be a supertype of {@code
   *     target.owner()}
   * @param arguments receiver first unless the call is static
   * @param site names this call among those of its body; compiler-made copies of one source call (a
   *     {@code finally} block's) share one site
   */
  record Call(
      int result, CallKind kind, MethodRef target, List<Integer> arguments, int site, Place place)
      implements Instruction {
    public Call {
      arguments = List.copyOf(arguments);
    }

    public boolean isStatic() {
      return kind == CallKind.STATIC;
    }
  }

  /** What a method handle does when it is invoked. */
  enum HandleKind {
    STATIC,
    VIRTUAL,
    INTERFACE,
    SPECIAL,
    /** {@code Foo::new}: allocates, then runs the constructor. */
    NEW
  }

  /**
   * Creates a functional object: a lambda, or a method reference.
   *
   * @param functionalInterface internal name of the created object's interface
   * @param interfaceMethod the single abstract method it implements, owner = functionalInterface,
   *     erased descriptor
   * @param implementation the method that runs; captures come before the interface method's
   *     arguments
   */
  record Lambda(
      int result,
      String functionalInterface,
      MethodRef interfaceMethod,
      HandleKind kind,
      MethodRef implementation,
      List<Integer> captures,
      int site,
      Place place)
      implements Instruction {
    public Lambda {
      captures = List.copyOf(captures);
    }
  }

  /**
   * Any other {@code invokedynamic} (string concatenation, record methods, pattern switches, Groovy
   * calls).
   */
  record Dynamic(
      int result,
      String name,
      String descriptor,
      MethodRef bootstrap,
      List<Integer> arguments,
      Place place)
      implements Instruction {
    public Dynamic {
      arguments = List.copyOf(arguments);
    }
  }

  /** Allocates an object, constructor not yet run. */
  record New(int result, String type, int site, Place place) implements Instruction {}

  /** Allocates an array; {@code descriptor} is the array's own ({@code [J}). */
  record NewArray(int result, String descriptor, List<Integer> lengths, int site, Place place)
      implements Instruction {}

  /** Reads a field; {@code base} is {@link #NONE} for a static one. */
  record LoadField(int result, FieldRef field, int base, Place place) implements Instruction {}

  /** Writes a field; {@code base} is {@link #NONE} for a static one. */
  record StoreField(FieldRef field, int base, int source, Place place) implements Instruction {}

  record LoadElement(int result, int array, int index, Place place) implements Instruction {}

  record StoreElement(int array, int index, int source, Place place) implements Instruction {}

  /** A checked cast; {@code type} is an internal name or array descriptor. */
  record Cast(int result, int source, String type, Place place) implements Instruction {}

  record InstanceOf(int result, int source, String type, Place place) implements Instruction {}

  record MonitorEnter(int object, Place place) implements Instruction {}

  record MonitorExit(int object, Place place) implements Instruction {}

  /**
   * First instruction of an exception handler.
   *
   * @param type internal name of the caught type, or null for any
   */
  record Caught(int result, String type, Place place) implements Instruction {}

  /** Source reader only: an expression whose meaning could not be resolved, with a word on why. */
  record Unresolved(int result, String why, List<Integer> operands, Place place)
      implements Instruction {}

  /** Ends a block. */
  sealed interface Terminator extends Instruction {
    /** Blocks control may continue at normally, in a fixed order. */
    List<Integer> targets();
  }

  record Goto(int target, Place place) implements Terminator {
    @Override
    public List<Integer> targets() {
      return List.of(target);
    }
  }

  /** Comparison of a {@link Branch}. */
  enum Condition {
    EQ,
    NE,
    LT,
    GE,
    GT,
    LE
  }

  /**
   * A two-way branch.
   *
   * @param right {@link #NONE}: compare {@code left} with 0, false or null
   */
  record Branch(Condition condition, int left, int right, int whenTrue, int whenFalse, Place place)
      implements Terminator {
    @Override
    public List<Integer> targets() {
      return List.of(whenTrue, whenFalse);
    }
  }

  /** {@code keys.get(i)} goes to {@code targets.get(i)}; the last target is the default. */
  record Switch(int selector, List<Integer> keys, List<Integer> targets, Place place)
      implements Terminator {
    public Switch {
      keys = List.copyOf(keys);
      targets = List.copyOf(targets);
    }
  }

  /** Leaves the method; {@code value} is {@link #NONE} for void. */
  record Return(int value, Place place) implements Terminator {
    @Override
    public List<Integer> targets() {
      return List.of();
    }
  }

  record Throw(int exception, Place place) implements Terminator {
    @Override
    public List<Integer> targets() {
      return List.of();
    }
  }
}
