package dev.leash.callgraph;

import dev.leash.ir.MethodRef;
import java.util.List;

/**
 * A library method that a call runs.
 *
 * @param callee the method, owner the receiver's type as far as known
 * @param rows what the catalogue says of it; may be empty
 * @param arguments of the call, the receiver narrowed to the objects that this is about
 */
public record ApiUse(MethodRef callee, ApiRows rows, List<Value> arguments) {
  public ApiUse {
    arguments = List.copyOf(arguments);
  }
}
