package dev.leash.callgraph;

import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.List;

/** One place a value can come from. */
public sealed interface Origin {
  /** Internal name or descriptor of the value's type as far as known; null if nothing is known. */
  String type();

  /** How deep origins are nested in this one; bounded so that contexts stay finite. */
  default int depth() {
    return 0;
  }

  /**
   * A constant.
   *
   * @param value Integer, Long, Float, Double, String, ClassLiteral, or null for the null reference
   */
  record Constant(Object value) implements Origin {
    public static final Constant NULL = new Constant(null);

    @Override
    public String type() {
      if (value instanceof String) return "java/lang/String";
      if (value instanceof Instruction.ClassLiteral) return "java/lang/Class";
      if (value instanceof Integer) return "I";
      if (value instanceof Long) return "J";
      if (value instanceof Float) return "F";
      if (value instanceof Double) return "D";
      return null;
    }
  }

  /**
   * An object or array allocated at a site.
   *
   * @param context arguments of the allocating method's context that tell objects of one site apart
   */
  record Allocation(MethodRef in, int site, String type, List<Value> context) implements Origin {
    public Allocation {
      context = List.copyOf(context);
    }

    @Override
    public int depth() {
      return 1 + Value.depth(context);
    }
  }

  /** A lambda or method reference with its captured values. */
  record Closure(MethodRef in, Instruction.Lambda lambda, List<Value> captures) implements Origin {
    public Closure {
      captures = List.copyOf(captures);
    }

    @Override
    public String type() {
      return lambda.functionalInterface();
    }

    @Override
    public int depth() {
      return 1 + Value.depth(captures);
    }
  }

  /**
   * The result of a library call that the catalogue knows.
   *
   * @param api the method as resolved
   * @param inputs the call's operands that matter (receiver, wrapped stream, handed-off function)
   */
  record Result(MethodRef in, int site, MethodRef api, String type, List<Value> inputs)
      implements Origin {
    public Result {
      inputs = List.copyOf(inputs);
    }

    @Override
    public int depth() {
      return 1 + Value.depth(inputs);
    }
  }

  /** What a static field of a library holds: an enum constant, a run loop mode. */
  record StaticField(FieldRef field) implements Origin {
    @Override
    public String type() {
      return Descriptors.type(field.descriptor());
    }
  }

  /**
   * Something of that type; {@code from} tells two unknowns apart, null if nothing is known.
   *
   * @param from where it was last seen, or null
   */
  record Unknown(String type, Provenance from) implements Origin {}

  /** Where an unknown value was last seen. */
  sealed interface Provenance {
    /** Parameter {@code index} (receiver 0) of a method judged without its callers. */
    record Parameter(MethodRef method, int index) implements Provenance {}

    /** A field nobody writes in the code at hand. */
    record Field(FieldRef field) implements Provenance {}

    /** The result of an unlisted call. */
    record CallSite(MethodRef in, int site, MethodRef api) implements Provenance {}
  }
}
