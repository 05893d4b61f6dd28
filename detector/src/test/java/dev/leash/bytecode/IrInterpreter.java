package dev.leash.bytecode;

import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import java.util.List;

/**
 * Runs bodies that only calculate with int and long, to compare with what the JVM makes of them.
 */
final class IrInterpreter {
  private static final int MAX_BLOCKS = 100_000;

  private final MethodBody body;
  private final Object[] registers;

  private IrInterpreter(MethodBody body) {
    this.body = body;
    this.registers = new Object[body.registers()];
  }

  /** What the body returns. */
  static Object run(MethodBody body, Object... arguments) {
    IrInterpreter interpreter = new IrInterpreter(body);
    System.arraycopy(arguments, 0, interpreter.registers, 0, arguments.length);
    return interpreter.run();
  }

  private Object run() {
    int block = 0;
    for (int i = 0; i < MAX_BLOCKS; i++) {
      for (Instruction instruction : body.blocks().get(block).instructions()) {
        if (instruction.result() >= 0) registers[instruction.result()] = value(instruction);
      }
      Instruction.Terminator end = body.blocks().get(block).terminator();
      if (end instanceof Instruction.Return r) return registers[r.value()];
      block = next(end);
    }
    throw new AssertionError("does not end: " + body.ref());
  }

  private Object value(Instruction instruction) {
    if (instruction instanceof Instruction.Const c) return c.value();
    if (instruction instanceof Instruction.Copy c) return registers[c.source()];
    Instruction.Compute compute = (Instruction.Compute) instruction;
    List<Object> of = compute.operands().stream().map(r -> registers[r]).toList();
    return switch (compute.operator()) {
      case "i2l" -> Long.valueOf((Integer) of.get(0));
      case "l2i" -> ((Long) of.get(0)).intValue();
      case "neg" -> of.get(0) instanceof Long l ? (Object) (-l) : (Object) (-(Integer) of.get(0));
      case "compare" -> Long.compare((Long) of.get(0), (Long) of.get(1));
      default -> arithmetic(compute.operator(), of.get(0), of.get(1));
    };
  }

  private static Object arithmetic(String operator, Object left, Object right) {
    long a = ((Number) left).longValue();
    long b = ((Number) right).longValue();
    long result =
        switch (operator) {
          case "add" -> a + b;
          case "sub" -> a - b;
          case "mul" -> a * b;
          case "xor" -> a ^ b;
          default -> throw new AssertionError(operator);
        };
    if (left.getClass() != right.getClass()) throw new AssertionError("mixes int and long");
    return left instanceof Long ? (Object) result : (Object) (int) result;
  }

  private int next(Instruction.Terminator end) {
    if (end instanceof Instruction.Goto g) return g.target();
    if (end instanceof Instruction.Switch s) {
      int key = s.keys().indexOf(registers[s.selector()]);
      return s.targets().get(key < 0 ? s.keys().size() : key);
    }
    Instruction.Branch branch = (Instruction.Branch) end;
    int left = (Integer) registers[branch.left()];
    int right = branch.right() < 0 ? 0 : (Integer) registers[branch.right()];
    boolean holds =
        switch (branch.condition()) {
          case EQ -> left == right;
          case NE -> left != right;
          case LT -> left < right;
          case GE -> left >= right;
          case GT -> left > right;
          case LE -> left <= right;
        };
    return holds ? branch.whenTrue() : branch.whenFalse();
  }
}
