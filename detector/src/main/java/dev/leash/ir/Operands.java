package dev.leash.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Which registers an instruction reads, and the same instruction over other registers. */
public final class Operands {
  private Operands() {}

  /** The registers that the instruction reads, in its own order, with repetitions. */
  public static List<Integer> of(Instruction instruction) {
    List<Integer> read = new ArrayList<>();
    int result = instruction.result();
    // Renaming visits every register, the result first.
    renamed(
        instruction,
        register -> {
          read.add(register);
          return register;
        });
    return result == Instruction.NONE ? read : read.subList(1, read.size());
  }

  /**
   * A copy of the instruction with every register replaced.
   *
   * @param to asked once for each register: the result first, then what is read; never for {@link
   *     Instruction#NONE}
   */
  public static Instruction renamed(Instruction instruction, IntUnaryOperator to) {
    IntUnaryOperator r = register -> register < 0 ? register : to.applyAsInt(register);
    int result = r.applyAsInt(instruction.result());
    if (instruction instanceof Instruction.Terminator terminator) return terminator(terminator, r);
    if (instruction instanceof Instruction.Call i) {
      List<Integer> arguments = all(i.arguments(), r);
      return new Instruction.Call(result, i.kind(), i.target(), arguments, i.site(), i.place());
    }
    if (instruction instanceof Instruction.Const i) {
      return new Instruction.Const(result, i.value(), i.place());
    }
    if (instruction instanceof Instruction.Copy i) {
      return new Instruction.Copy(result, r.applyAsInt(i.source()), i.place());
    }
    if (instruction instanceof Instruction.Compute i) {
      return new Instruction.Compute(result, i.operator(), all(i.operands(), r), i.place());
    }
    if (instruction instanceof Instruction.Caught i) {
      return new Instruction.Caught(result, i.type(), i.place());
    }
    if (instruction instanceof Instruction.Unresolved i) {
      return new Instruction.Unresolved(result, i.why(), all(i.operands(), r), i.place());
    }
    return instruction instanceof Instruction.Lambda || instruction instanceof Instruction.Dynamic
        ? functional(instruction, result, r)
        : object(instruction, result, r);
  }

  private static Instruction functional(Instruction instruction, int result, IntUnaryOperator r) {
    if (instruction instanceof Instruction.Lambda i) {
      return new Instruction.Lambda(
          result,
          i.functionalInterface(),
          i.interfaceMethod(),
          i.kind(),
          i.implementation(),
          all(i.captures(), r),
          i.site(),
          i.place());
    }
    Instruction.Dynamic i = (Instruction.Dynamic) instruction;
    List<Integer> arguments = all(i.arguments(), r);
    return new Instruction.Dynamic(
        result, i.name(), i.descriptor(), i.bootstrap(), arguments, i.place());
  }

  private static Instruction object(Instruction instruction, int result, IntUnaryOperator r) {
    if (instruction instanceof Instruction.LoadField i) {
      return new Instruction.LoadField(result, i.field(), r.applyAsInt(i.base()), i.place());
    }
    if (instruction instanceof Instruction.StoreField i) {
      int base = r.applyAsInt(i.base());
      return new Instruction.StoreField(i.field(), base, r.applyAsInt(i.source()), i.place());
    }
    if (instruction instanceof Instruction.New i) {
      return new Instruction.New(result, i.type(), i.site(), i.place());
    }
    if (instruction instanceof Instruction.NewArray i) {
      List<Integer> lengths = all(i.lengths(), r);
      return new Instruction.NewArray(result, i.descriptor(), lengths, i.site(), i.place());
    }
    if (instruction instanceof Instruction.LoadElement i) {
      int array = r.applyAsInt(i.array());
      return new Instruction.LoadElement(result, array, r.applyAsInt(i.index()), i.place());
    }
    if (instruction instanceof Instruction.StoreElement i) {
      int array = r.applyAsInt(i.array());
      int index = r.applyAsInt(i.index());
      return new Instruction.StoreElement(array, index, r.applyAsInt(i.source()), i.place());
    }
    if (instruction instanceof Instruction.Cast i) {
      return new Instruction.Cast(result, r.applyAsInt(i.source()), i.type(), i.place());
    }
    if (instruction instanceof Instruction.InstanceOf i) {
      return new Instruction.InstanceOf(result, r.applyAsInt(i.source()), i.type(), i.place());
    }
    if (instruction instanceof Instruction.MonitorEnter i) {
      return new Instruction.MonitorEnter(r.applyAsInt(i.object()), i.place());
    }
    Instruction.MonitorExit i = (Instruction.MonitorExit) instruction;
    return new Instruction.MonitorExit(r.applyAsInt(i.object()), i.place());
  }

  private static Instruction terminator(Instruction.Terminator terminator, IntUnaryOperator r) {
    if (terminator instanceof Instruction.Branch i) {
      int left = r.applyAsInt(i.left());
      int right = r.applyAsInt(i.right());
      return new Instruction.Branch(
          i.condition(), left, right, i.whenTrue(), i.whenFalse(), i.place());
    }
    if (terminator instanceof Instruction.Switch i) {
      int selector = r.applyAsInt(i.selector());
      return new Instruction.Switch(selector, i.keys(), i.targets(), i.place());
    }
    if (terminator instanceof Instruction.Return i) {
      return new Instruction.Return(r.applyAsInt(i.value()), i.place());
    }
    if (terminator instanceof Instruction.Throw i) {
      return new Instruction.Throw(r.applyAsInt(i.exception()), i.place());
    }
    return terminator;
  }

  private static List<Integer> all(List<Integer> registers, IntUnaryOperator r) {
    if (registers.isEmpty()) return registers;
    List<Integer> renamed = new ArrayList<>(registers.size());
    for (int register : registers) renamed.add(r.applyAsInt(register));
    return renamed;
  }
}
