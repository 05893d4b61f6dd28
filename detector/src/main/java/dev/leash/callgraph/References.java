package dev.leash.callgraph;

import dev.leash.ir.Access;
import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns functional objects into contexts. A lambda is the method that holds its body; a method
 * reference gets a body of one call, so that {@code X::m} behaves like {@code (a) -> x.m(a)},
 * whatever m is.
 */
final class References {
  /** Name of the made-up method around a method reference's call. */
  static final String ADAPTER = "$reference";

  private References() {}

  /**
   * The context in which the functional object's code runs.
   *
   * @param arguments of the interface method, without the functional object itself
   */
  static Optional<Node> node(
      Solver solver, Origin.Closure c, List<Value> arguments, boolean shallow) {
    List<Value> all = new ArrayList<>(c.captures());
    all.addAll(arguments);
    Instruction.Lambda l = c.lambda();
    MethodShape body = solver.declaration(l.implementation()).orElse(null);
    boolean lambda = body != null && body.isSynthetic() && l.kind() != Instruction.HandleKind.NEW;
    if (lambda) return solver.node(l.implementation(), sized(all, l), c, shallow);
    return adapter(c, all.size()).flatMap(b -> solver.node(b, all, c, shallow));
  }

  private static List<Value> sized(List<Value> all, Instruction.Lambda l) {
    int wanted = Descriptors.parameters(l.implementation().descriptor()).size();
    if (l.kind() != Instruction.HandleKind.STATIC) wanted++;
    return all.size() > wanted ? all.subList(0, wanted) : all;
  }

  private static Optional<MethodBody> adapter(Origin.Closure c, int parameters) {
    Instruction.Lambda l = c.lambda();
    MethodRef target = l.implementation();
    boolean constructs = l.kind() == Instruction.HandleKind.NEW;
    int needed = Descriptors.parameters(target.descriptor()).size();
    if (l.kind() != Instruction.HandleKind.STATIC && !constructs) needed++;
    if (parameters < needed) return Optional.empty();
    int result = parameters;
    List<Instruction> code = new ArrayList<>();
    List<Integer> operands = new ArrayList<>();
    if (constructs) {
      code.add(new Instruction.New(result, target.owner(), 0, l.place()));
      operands.add(result);
      needed++;
    }
    for (int i = 0; operands.size() < needed; i++) operands.add(i);
    boolean none = constructs || target.descriptor().endsWith(")V");
    code.add(
        new Instruction.Call(
            none ? Instruction.NONE : result, kind(l.kind()), target, operands, 1, l.place()));
    code.add(new Instruction.Return(constructs || !none ? result : Instruction.NONE, l.place()));
    MethodRef ref = new MethodRef(c.in().owner(), ADAPTER, "(" + l.site() + c.in().name() + ")V");
    MethodShape shape =
        new MethodShape(ref, Access.STATIC | Access.SYNTHETIC, List.of(), List.of());
    Block only = new Block(0, code, List.of());
    return Optional.of(
        new MethodBody(shape, parameters, parameters, parameters + 1, 2, List.of(only)));
  }

  private static Instruction.CallKind kind(Instruction.HandleKind kind) {
    return switch (kind) {
      case STATIC -> Instruction.CallKind.STATIC;
      case VIRTUAL -> Instruction.CallKind.VIRTUAL;
      case INTERFACE -> Instruction.CallKind.INTERFACE;
      case SPECIAL, NEW -> Instruction.CallKind.SPECIAL;
    };
  }
}
