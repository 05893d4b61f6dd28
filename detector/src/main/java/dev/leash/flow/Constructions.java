package dev.leash.flow;

import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.List;

/**
 * What a class's own objects hold in a field of a superclass: what the constructors on the way down
 * to that class pass up, and not what its sister classes do.
 */
final class Constructions {
  /** Constructors that call one another before all callers are followed alike. */
  private static final int DEPTH = 4;

  private final Flow flow;

  Constructions(Flow flow) {
    this.flow = flow;
  }

  /**
   * Goes on from a write to a field of {@code this}.
   *
   * @param at the write
   * @param source register of what is written
   * @param type class of the object
   */
  void written(At at, int source, String type, Expansion e) {
    if (!isRelated(at.in().owner(), type)) return;
    Integer parameter = at.in().isConstructor() ? parameter(at.in(), source) : null;
    if (parameter == null || !constructed(at.in(), parameter, type, DEPTH, e)) {
      e.edge(new Spot.Register(at.in(), source), at);
    }
  }

  /** False if the constructor's callers are not known, or too far. */
  private boolean constructed(
      MethodRef constructor, int parameter, String type, int depth, Expansion e) {
    List<At> callers = flow.sites().callers(constructor);
    if (depth == 0 || callers.isEmpty()) return false;
    if (!callers.stream().allMatch(a -> passes(a, parameter))) return false;
    for (At caller : callers) {
      int given = caller.call().arguments().get(parameter);
      if (!isOnSelf(caller)) {
        boolean made = flow.hierarchy().isSubtype(constructor.owner(), type);
        if (made) e.edge(new Spot.Register(caller.in(), given), caller);
        continue;
      }
      if (!isRelated(caller.in().owner(), type)) continue;
      Integer outer = parameter(caller.in(), given);
      if (outer == null || !constructed(caller.in(), outer, type, depth - 1, e)) {
        e.edge(new Spot.Register(caller.in(), given), caller);
      }
    }
    return true;
  }

  private static boolean passes(At caller, int parameter) {
    return caller.instruction() instanceof Instruction.Call c && parameter < c.arguments().size();
  }

  private static boolean isOnSelf(At caller) {
    return caller.in().isConstructor() && caller.call().arguments().get(0) == 0;
  }

  /** The parameter that the register is, if nothing else is ever in it. */
  private Integer parameter(MethodRef in, int register) {
    BodyIndex body = flow.sites().of(in).orElse(null);
    if (body == null || register == 0) return null;
    List<At> definitions = body.definitions(register);
    if (register < body.body().parameters()) return definitions.isEmpty() ? register : null;
    boolean copied =
        definitions.size() == 1 && definitions.get(0).instruction() instanceof Instruction.Copy;
    return copied
        ? parameter(in, ((Instruction.Copy) definitions.get(0).instruction()).source())
        : null;
  }

  private boolean isRelated(String a, String b) {
    return flow.hierarchy().isSubtype(a, b) || flow.hierarchy().isSubtype(b, a);
  }
}
